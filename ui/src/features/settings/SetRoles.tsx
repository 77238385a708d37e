import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '@/api/generated';
import { useWrite } from '@/api/write';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { bound } from '@/components/items/rooms/bound';
import { RoleBoxes } from './RoleBoxes';

interface SetRolesProps {
  colleague: Colleague;
  onClose: () => void;
}

/** What a colleague may do from now on; their sessions end. */
export function SetRoles({ colleague, onClose }: SetRolesProps) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { roles: colleague.roles } });
  const set = useWrite('staff.set_roles', {
    refusal: 'form',
    onDone: () => {
      notifications.show({ color: 'teal', message: t('settings.saved') });
      onClose();
    },
  });
  return (
    <Dialog
      title={t('settings.staff.rolesTitle', { name: colleague.name })}
      opened
      onClose={onClose}
      size="lg"
    >
      <Form
        form={form}
        kept
        submit={t('common.save')}
        pending={set.pending}
        fault={set.fault}
        onSubmit={({ roles }) => set.run({ staff: colleague.id, roles })}
        onCancel={onClose}
      >
        <Text c="dimmed" fz="sm">
          {t('settings.staff.rolesText')}
        </Text>
        <RoleBoxes {...bound(form, 'roles')} />
      </Form>
    </Dialog>
  );
}
