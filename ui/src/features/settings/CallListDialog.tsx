import { Group, ScrollArea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { CallCount } from './CallCount';
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
      <CallCount plans={plans} />
      <ScrollArea.Autosize mah="55vh" mt="sm">
        <CallList plans={plans} />
      </ScrollArea.Autosize>
      <Group justify="flex-end" mt="md">
        <ActionButton label={t('settings.calls.done')} onAct={onClose} />
      </Group>
    </Dialog>
  );
}
