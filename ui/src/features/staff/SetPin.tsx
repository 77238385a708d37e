import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { SecretField } from '@/components/SecretField';

/** A PIN of one's own: enough to unlock and to switch on a day on which the password was given. */
export function SetPin({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { password: '', pin: '' } });
  const set = useWrite('staff.set_pin', {
    refusal: 'form',
    onDone: () => {
      notifications.show({ color: 'teal', message: t('shell.signIn.pinSaved') });
      onClose();
    },
  });
  return (
    <Dialog title={t('shell.signIn.setPin')} opened onClose={onClose} size="sm">
      <Form
        form={form}
        kept
        submit={t('common.save')}
        pending={set.pending}
        fault={set.fault}
        onSubmit={(values) => set.run(values)}
        onCancel={onClose}
      >
        <Text c="dimmed">{t('shell.signIn.setPinWhy')}</Text>
        <SecretField
          data-autofocus
          label={t('common.password')}
          {...form.getInputProps('password')}
        />
        <SecretField
          inputMode="numeric"
          label={t('shell.signIn.newPin')}
          {...form.getInputProps('pin')}
        />
      </Form>
    </Dialog>
  );
}
