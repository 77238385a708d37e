import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { CallList } from './CallList';
import type { ToCall } from './toCall';

interface CallListDialogProps {
  title?: string;
  plans: readonly ToCall[];
  onClose: () => void;
}

/** After a change that leaves somebody outside: whom to call now. */
export function CallListDialog({ title, plans, onClose }: CallListDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={title ?? t('settings.calls.title')}
      opened={plans.length > 0}
      onClose={onClose}
      size="xl"
    >
      <Text mb="sm">{t('settings.calls.text', { count: plans.length })}</Text>
      <CallList plans={plans} />
      <Group justify="flex-end" mt="md">
        <ActionButton label={t('settings.calls.done')} onAct={onClose} />
      </Group>
    </Dialog>
  );
}
