import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Given } from './Entrance';
import classes from './entrance.module.css';

/** The number, large enough to be shown across the desk. */
export function TicketGiven({ given }: { given: Given | null }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder radius="md" p="xl">
      <Stack align="center" gap={4} role="status">
        <Text c="dimmed">{t('entrance.ticket')}</Text>
        <span className={classes.number}>{given?.number ?? '—'}</span>
        {given?.ahead === undefined ? null : (
          <Text fz="lg">
            {[
              t('entrance.ahead', { count: given.ahead }),
              typeof given.minutes === 'number'
                ? t('entrance.about', { minutes: given.minutes })
                : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        )}
        <Text c="dimmed" ta="center">
          {t(given ? 'entrance.pleaseWait' : 'entrance.none')}
        </Text>
      </Stack>
    </Paper>
  );
}
