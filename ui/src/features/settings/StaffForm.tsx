import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api/generated';
import { useWrite } from '@/api/write';
import { FieldGroup } from '@/components/FieldGroup';
import { bound } from '@/components/items/rooms/bound';
import { SecretField } from '@/components/SecretField';
import { usePlace } from './place';
import { RoleBoxes } from './RoleBoxes';
import { SettingsForm } from './SettingsForm';

/** A new account with its roles and a first password. */
export function StaffForm() {
  const { t } = useTranslation();
  const { close } = usePlace();
  return <AddStaff onDone={close} submit={t('common.add')} />;
}

/** The form itself, wherever it stands. */
function AddStaff({ onDone, submit }: { onDone: () => void; submit: string }) {
  const { t } = useTranslation();
  const add = useWrite('staff.add', { refusal: 'form' });
  const different = t('firstStart.different');
  const initialValues: {
    name: string;
    number: string;
    login: string;
    password: string;
    again: string;
    roles: Role[];
  } = { name: '', number: '', login: '', password: '', again: '', roles: [] };
  const form = useForm({
    initialValues,
    validate: ({ password, again }) => (password === again ? {} : { again: different }),
  });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={({ again: _, ...account }) => account}
      submit={submit}
      onSaved={onDone}
      onCancel={onDone}
    >
      <FieldGroup legend={t('settings.staff.who')} columns={3}>
        <TextInput
          autoFocus
          withAsterisk
          label={t('settings.staff.name')}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        <TextInput
          withAsterisk
          label={t('settings.staff.number')}
          description={t('firstStart.numberWhy')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          {...form.getInputProps('number')}
        />
        <TextInput
          withAsterisk
          label={t('settings.staff.login')}
          description={t('firstStart.loginWhy')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('login')}
        />
        <SecretField
          withAsterisk
          label={t('settings.staff.firstPassword')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <SecretField
          withAsterisk
          label={t('firstStart.again')}
          autoComplete="new-password"
          {...form.getInputProps('again')}
        />
      </FieldGroup>
      <RoleBoxes {...bound(form, 'roles')} />
    </SettingsForm>
  );
}
