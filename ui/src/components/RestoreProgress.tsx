import { Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShellEvent } from '@/api/events';

/** How far a restore has come; nothing while there is none, unless `running` says that one has begun. */
export function RestoreProgress({ running = false }: { running?: boolean }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<number | null>(null);
  useShellEvent('progress', ({ work, done: steps, of }) => {
    if (work === 'restore') {
      setDone(of === 0 ? 0 : (steps / of) * 100);
    }
  });
  if (done === null && !running) {
    return null;
  }
  return (
    <Stack gap={4} role="status">
      <Text fz="sm">{t('firstStart.restoring')}</Text>
      <Progress
        value={done ?? 100}
        animated
        transitionDuration={0}
        aria-label={t('firstStart.restoreProgress')}
      />
    </Stack>
  );
}
