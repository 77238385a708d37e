import '@mantine/charts/styles.css';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Period } from '@/api/generated';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import { Empty, Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { Figures } from './Figures';
import { FinalDays } from './FinalDays';
import { Identities } from './Identities';
import { ItemsByKind } from './ItemsByKind';
import classes from './report.module.css';
import { Tiles } from './Tiles';
import { useExport } from './useExport';

type Go = (search: { span?: 'day' | 'month' | 'year'; day?: string; version?: number }) => void;

interface PeriodViewProps {
  span: 'month' | 'year';
  day: string;
  onGo: Go;
}

/** The sum of the final days of a month or a year, and the days that are missing from it (R-RP-7). */
export function PeriodView({ span, day, onGo }: PeriodViewProps) {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const ofMonth = useRead(
    'reports.month',
    { year, month },
    { enabled: span === 'month', keepLast: true },
  );
  const ofYear = useRead('reports.year', { year }, { enabled: span === 'year', keepLast: true });
  return (
    <Read of={span === 'month' ? ofMonth : ofYear}>
      {(period) => <Sum span={span} period={period} onGo={onGo} />}
    </Read>
  );
}

function Sum({ span, period, onGo }: { span: 'month' | 'year'; period: Period; onGo: Go }) {
  const { t } = useTranslation();
  const format = useFormat();
  const exporting = useExport();
  const { figures, from, identities } = period;
  const name =
    span === 'month' ? format.month(from) : t('reports.year', { year: from.slice(0, 4) });
  const file = t('reports.sumFile', {
    period: span === 'month' ? from.slice(0, 7) : from.slice(0, 4),
  });
  return (
    <Stack gap="md">
      <Group justify="space-between">
        {figures ? <Text>{t('reports.finalDays', { count: period.days })}</Text> : null}
        {figures ? (
          <ActionButton
            variant="default"
            label={t('reports.export')}
            keyName="E"
            icon={<IconFileSpreadsheet aria-hidden size={18} />}
            onAct={() => exporting(figures, t('reports.named', { day: name }), file)}
          />
        ) : null}
      </Group>
      <Missing span={span} period={period} onGo={onGo} />
      {figures ? (
        <>
          <Tiles figures={figures} />
          <div className={classes.charts}>
            <ItemsByKind items={figures.items} />
            <Identities identities={identities} />
          </div>
          <Figures figures={figures} />
        </>
      ) : (
        <Empty text={t('reports.noFinalDay')} />
      )}
      {span === 'month' && period.days > 0 ? (
        <FinalDays from={from} to={period.to} onOpen={(day, version) => onGo({ day, version })} />
      ) : null}
    </Stack>
  );
}

/** The days on which somebody came but which are not final: one button each, by month in a year. */
function Missing({ span, period, onGo }: { span: 'month' | 'year'; period: Period; onGo: Go }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (period.missing.length === 0) {
    return null;
  }
  return (
    <Paper withBorder radius="md" p="md">
      <Group gap={6} mb="xs">
        <IconAlertTriangle aria-hidden size={18} color="var(--mantine-color-orange-text)" />
        <Title order={2} fz="md">
          {t('reports.missing', { count: period.missing.length })}
        </Title>
      </Group>
      <Group gap="xs">
        {span === 'month'
          ? period.missing.map((day) => (
              <Button key={day} size="xs" variant="default" onClick={() => onGo({ day })}>
                {format.day(day)}
              </Button>
            ))
          : byMonth(period.missing).map(([month, count]) => (
              <Button
                key={month}
                size="xs"
                variant="default"
                onClick={() => onGo({ span: 'month', day: `${month}-01` })}
              >
                {t('reports.missingIn', { month: format.month(`${month}-01`), count })}
              </Button>
            ))}
      </Group>
    </Paper>
  );
}

function byMonth(days: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const day of days) {
    const month = day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts];
}
