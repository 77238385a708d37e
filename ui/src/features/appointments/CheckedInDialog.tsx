import { Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CheckedIn } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { usePaper } from '@/components/paper/usePaper';

interface CheckedInDialogProps {
  given: CheckedIn;
  onClose: () => void;
}

/** The ticket of somebody who is here: the number, large enough to be shown across the desk, and its paper. */
export function CheckedInDialog({ given, onClose }: CheckedInDialogProps) {
  const { t } = useTranslation();
  const { paper, put } = usePaper();
  const { ticket, number } = given;
  const print = useWrite('queue.print', {
    onDone: async (printed) => {
      await put(printed.paper, t('appointments.checkedIn.paper', { number }), `${number}.pdf`);
      onClose();
    },
  });
  return (
    <Dialog title={t('appointments.checkedIn.title')} opened onClose={onClose}>
      <Stack align="center" gap="xs" role="status">
        <Text ff="monospace" fw={700} fz="3.5rem" lh={1.2}>
          {number}
        </Text>
        <Text c="dimmed">{t('appointments.checkedIn.text')}</Text>
      </Stack>
      <Group justify="flex-end" mt="md">
        <ActionButton variant="default" label={t('common.close')} onAct={onClose} />
        <ActionButton
          autoFocus
          keyName="P"
          icon={<IconPrinter aria-hidden size={18} />}
          label={t('appointments.checkedIn.print')}
          loading={print.pending}
          onAct={() =>
            // Tickets come from a roll.
            print.run({ ticket, paper: paper === 'roll58' ? 'roll58' : 'roll80', print: 'large' })
          }
        />
      </Group>
    </Dialog>
  );
}
