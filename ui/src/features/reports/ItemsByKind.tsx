import { DonutChart } from '@mantine/charts';
import { Box, ColorSwatch, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DayFigures } from '@/api/generated';
import { Empty } from '@/components/States';
import { useFormat } from '@/i18n/format';
import type { terms } from '@/i18n/zh-CN/terms';
import classes from './report.module.css';

/** A colour for each kind, so that it keeps it from day to day. The list beside says the same in words. */
const colors = {
  room_booking: 'blue.6',
  course: 'grape.6',
  volunteering: 'teal.6',
  appointment: 'yellow.7',
  consultation: 'gray.6',
  referral: 'orange.6',
  suggestion: 'cyan.6',
  redemption: 'lime.7',
  work_order: 'pink.6',
} as const satisfies Record<keyof (typeof terms)['itemKind'], string>;

function isKind(key: string): key is keyof typeof colors {
  return Object.hasOwn(colors, key);
}

/** What the items were about. */
export function ItemsByKind({ items }: { items: DayFigures['items'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = Object.entries(items.by_kind)
    .flatMap(([key, value]) => (isKind(key) && value > 0 ? [{ key, value }] : []))
    .sort((a, b) => b.value - a.value)
    .map(({ key, value }) => ({ name: t(`terms.itemKind.${key}`), value, color: colors[key] }));
  return (
    <Paper withBorder radius="md" p="md" className={classes.chart}>
      <Title order={2} fz="h4" mb="sm">
        {t('reports.byKind')}
      </Title>
      {parts.length === 0 ? (
        <Empty text={t('reports.noItems')} />
      ) : (
        <Group wrap="nowrap" gap="lg" justify="center">
          <DonutChart
            aria-hidden
            // The list beside it tells the same; nobody need stop at it with the keyboard.
            accessibilityLayer={false}
            data={parts}
            size={160}
            thickness={26}
            withTooltip={false}
            chartLabel={format.count(items.total)}
            pieProps={{ isAnimationActive: false, rootTabIndex: -1 }}
          />
          <Box component="dl" m={0} miw="calc(9rem * var(--mantine-scale))">
            {parts.map(({ name, value, color }) => (
              <div key={name} className={classes.row}>
                <Text component="dt" fz="sm">
                  <Group gap={6} wrap="nowrap">
                    <ColorSwatch
                      aria-hidden
                      size={12}
                      radius={3}
                      withShadow={false}
                      color={`var(--mantine-color-${color.replace('.', '-')})`}
                    />
                    {name}
                  </Group>
                </Text>
                <Text component="dd" fz="sm" fw={600}>
                  {format.count(value)}
                </Text>
              </div>
            ))}
          </Box>
        </Group>
      )}
    </Paper>
  );
}
