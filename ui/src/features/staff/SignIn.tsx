import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { askShell } from '@/api/call';
import type { Front } from '@/api/shell';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { FaultNote } from '@/components/FaultNote';
import { FormRoot } from '@/components/FormRoot';
import { FrontPage } from '@/components/FrontPage';
import { SecretField } from '@/components/SecretField';
import { SelectField } from '@/components/SelectField';
import { unitIn } from '@/i18n/named';

interface SignInProps {
  front: Front;
  /** The window of this computer, as it was chosen last. */
  window: number | null;
  onSignedIn: () => void;
}

/** Whoever does not sit at a window. */
const nowhere = 'none';

export function SignIn({ front, window, onSignedIn }: SignInProps) {
  const { t, i18n } = useTranslation();
  const form = useForm({
    initialValues: { login: '', password: '', counter: window === null ? nowhere : String(window) },
  });
  const signIn = useWrite('staff.sign_in', { refusal: 'form', onDone: onSignedIn });
  const submit = async () => {
    const { login, password, counter } = form.values;
    const number = counter === nowhere ? null : Number(counter);
    await askShell('shell.remember', { counter: number });
    const done = await signIn.run({ login: login.trim(), password, counter: number });
    if (!done) {
      form.setFieldValue('password', '');
      form.getInputNode('password')?.focus();
    }
  };
  const counters = front.counters.map(({ number, name }) => ({
    value: String(number),
    label: name,
  }));
  return (
    <FrontPage title={t('shell.signIn.title')} text={unitIn(i18n.language, front)}>
      <FormRoot onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            autoFocus
            size="md"
            label={t('shell.signIn.login')}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('login')}
          />
          <SecretField
            size="md"
            label={t('shell.signIn.password')}
            {...form.getInputProps('password')}
          />
          <SelectField
            size="md"
            label={t('shell.signIn.counter')}
            data={[...counters, { value: nowhere, label: t('shell.noWindow') }]}
            {...form.getInputProps('counter')}
          />
          <FaultNote fault={signIn.fault} />
          <ActionButton
            type="submit"
            size="md"
            fullWidth
            label={t('shell.signIn.submit')}
            loading={signIn.pending}
            onAct={submit}
          />
        </Stack>
      </FormRoot>
    </FrontPage>
  );
}
