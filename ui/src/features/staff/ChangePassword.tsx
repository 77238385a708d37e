import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { SecretField } from '@/components/SecretField';

/** Changes one's own password. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { old: '', new: '' } });
  const change = useWrite('staff.change_password', {
    refusal: 'form',
    onDone: () => {
      notifications.show({ color: 'teal', message: t('shell.signIn.passwordSaved') });
      onClose();
    },
  });
  return (
    <Dialog title={t('shell.signIn.changePassword')} opened onClose={onClose} size="sm">
      <Form
        form={form}
        kept
        submit={t('common.save')}
        pending={change.pending}
        fault={change.fault}
        onSubmit={(values) => change.run(values)}
        onCancel={onClose}
      >
        <SecretField
          data-autofocus
          label={t('shell.signIn.oldPassword')}
          {...form.getInputProps('old')}
        />
        <SecretField label={t('shell.signIn.newPassword')} {...form.getInputProps('new')} />
      </Form>
    </Dialog>
  );
}
