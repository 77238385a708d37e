import { SimpleGrid, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import type { SampleAccount } from '@/api/shell';
import { Form } from '@/components/Form';
import { SecretField } from '@/components/SecretField';
import { KeyChoice, keepingErrors, keepingOf, noKeeping } from './KeyChoice';
import { aboutKey, isOneOf, useOnField } from './onField';

/** Loads the sample complex to practise with: one password for all its accounts. */
export function SampleComplex({ onMade }: { onMade: (accounts: SampleAccount[]) => void }) {
  const { t } = useTranslation();
  const create = useShellAct('shell.create_sample', ({ accounts }) => onMade(accounts));
  const different = t('firstStart.different');
  const form = useForm({
    initialValues: { ...noKeeping, password: '', passwordAgain: '' },
    validate: (typed) => ({
      ...(typed.password === typed.passwordAgain ? {} : { passwordAgain: different }),
      ...keepingErrors(typed, different),
    }),
  });
  const fault = useOnField(create.fault, (code) =>
    isOneOf(aboutKey, code) ? 'passphrase' : undefined,
  );
  return (
    <Form
      form={form}
      kept
      submit={t('firstStart.load')}
      pending={create.pending}
      fault={fault}
      fields={{ 'manager.password': 'password' }}
      foot={create.pending ? <Text role="status">{t('firstStart.loading')}</Text> : null}
      onSubmit={(typed) => create.run({ key: keepingOf(typed), password: typed.password })}
    >
      <SimpleGrid cols={2}>
        <SecretField
          withAsterisk
          label={t('firstStart.samplePassword')}
          description={t('firstStart.samplePasswordWhy')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <SecretField
          withAsterisk
          label={t('firstStart.again')}
          autoComplete="new-password"
          {...form.getInputProps('passwordAgain')}
        />
      </SimpleGrid>
      <KeyChoice form={form} />
    </Form>
  );
}
