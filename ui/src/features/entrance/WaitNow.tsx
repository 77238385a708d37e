import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';

/** Waits change with the time alone, once a minute. */
const MINUTE = 60_000;

/** What most people ask before they take a ticket: how many are before them, and how long that takes. */
export function WaitNow({ priority }: { priority: boolean }) {
  const { t } = useTranslation();
  const { data } = useRead('queue.estimate', { priority }, { keepLast: true, every: MINUTE });
  const minutes = data?.minutes ?? null;
  const words = data && [
    t('entrance.ahead', { count: data.ahead }),
    minutes === null ? null : t('entrance.about', { minutes }),
  ];
  return (
    <Text c="dimmed" ta="center" role="status">
      {words
        ? t('entrance.now', { wait: words.filter((word) => word !== null).join(' · ') })
        : '\u00a0'}
    </Text>
  );
}
