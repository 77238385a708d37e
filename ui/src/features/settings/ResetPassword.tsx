import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '@/api/generated';
import { useWrite } from '@/api/write';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { SecretField } from '@/components/SecretField';

interface ResetPasswordProps {
  colleague: Colleague;
  onClose: () => void;
}

/** A new first password for a colleague who forgot theirs. */
export function ResetPassword({ colleague, onClose }: ResetPasswordProps) {
  const { t } = useTranslation();
  const different = t('firstStart.different');
  const form = useForm({
    initialValues: { password: '', again: '' },
    validate: ({ password, again }) => (password === again ? {} : { again: different }),
  });
  const reset = useWrite('staff.reset_password', {
    refusal: 'form',
    onDone: () => {
      notifications.show({ color: 'teal', message: t('settings.staff.passwordSet') });
      onClose();
    },
  });
  return (
    <Dialog
      title={t('settings.staff.passwordTitle', { name: colleague.name })}
      opened
      onClose={onClose}
    >
      <Form
        form={form}
        kept
        submit={t('common.save')}
        pending={reset.pending}
        fault={reset.fault}
        onSubmit={({ password }) => reset.run({ staff: colleague.id, password })}
        onCancel={onClose}
      >
        <Text c="dimmed" fz="sm">
          {t('settings.staff.passwordText')}
        </Text>
        <SecretField
          data-autofocus
          label={t('settings.staff.firstPassword')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <SecretField
          label={t('firstStart.again')}
          autoComplete="new-password"
          {...form.getInputProps('again')}
        />
      </Form>
    </Dialog>
  );
}
