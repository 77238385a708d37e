import { BarChart } from '@mantine/charts';
import { Box, Paper, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HourOfTickets } from '@/api/generated';
import { Empty } from '@/components/States';
import { useFormat } from '@/i18n/format';
import classes from './report.module.css';

/** The charts' own text is smaller than anything may be. */
const small = { fontSize: 'var(--mantine-font-size-xs)' };

/** The tickets of a day, hour by hour; quiet hours between busy ones are shown as such. */
export function TicketsPerHour({ hours }: { hours: readonly HourOfTickets[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = t('reports.tickets');
  const bars = filled(hours).map(({ hour, tickets }) => ({
    hour: t('reports.hour', { hour }),
    [count]: tickets,
  }));
  const words = bars.map((bar) => `${bar.hour} ${bar[count]}`);
  return (
    <Paper withBorder radius="md" p="md" className={classes.chart}>
      <Title order={2} fz="h4" mb="sm">
        {t('reports.perHour')}
      </Title>
      {bars.length === 0 ? (
        <Empty text={t('reports.noTickets')} />
      ) : (
        <Box role="img" aria-label={words.join(t('common.and'))}>
          <BarChart
            aria-hidden
            // The picture is told in words; nobody need stop at it with the keyboard.
            accessibilityLayer={false}
            h="calc(14.5rem * var(--mantine-scale))"
            data={bars}
            dataKey="hour"
            series={[{ name: count, color: 'gray.6' }]}
            withBarValueLabel
            valueFormatter={format.count}
            valueLabelProps={{ fill: 'currentColor', style: small }}
            maxBarWidth={48}
            withTooltip={false}
            withYAxis={false}
            gridAxis="none"
            barChartProps={{ margin: { top: 20 } }}
            xAxisProps={{ tick: { style: small, fill: 'currentColor' } }}
          />
        </Box>
      )}
    </Paper>
  );
}

function filled(hours: readonly HourOfTickets[]): HourOfTickets[] {
  const known = new Map(hours.map(({ hour, tickets }) => [hour, tickets]));
  const busy = [...known.keys()];
  const first = Math.min(...busy);
  const length = busy.length === 0 ? 0 : Math.max(...busy) - first + 1;
  return Array.from({ length }, (_, index) => ({
    hour: first + index,
    tickets: known.get(first + index) ?? 0,
  }));
}
