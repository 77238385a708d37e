import { Box, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { RecoveryPaper } from '@/components/RecoveryPaper';
import { SectionHead } from './SectionHead';

interface NewRecoveryKeyProps {
  recoveryKey: string;
  onDone: () => void;
}

/** A new recovery key: the paper before it holds until somebody has read this one from its paper. */
export function NewRecoveryKey({ recoveryKey, onDone }: NewRecoveryKeyProps) {
  const { t } = useTranslation();
  const keep = useWrite('recovery_key.keep', {
    refusal: 'form',
    onDone: () => {
      notifications.show({ color: 'teal', message: t('settings.keys.kept') });
      onDone();
    },
  });
  return (
    <Box maw={620}>
      <SectionHead title={t('firstStart.recoveryTitle')} text={t('settings.keys.newText')} />
      <Stack gap="md">
        <RecoveryPaper
          recoveryKey={recoveryKey}
          submit={t('settings.keys.keep')}
          pending={keep.pending}
          fault={keep.fault}
          onRead={() => keep.run({ recovery_key: recoveryKey })}
          beside={
            <ActionButton size="md" variant="default" label={t('common.cancel')} onAct={onDone} />
          }
        />
      </Stack>
    </Box>
  );
}
