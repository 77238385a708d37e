import { Group, Stack, Text } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hours, Served } from '@/api/generated';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { type Column, DataTable } from '@/components/DataTable';
import { Dialog } from '@/components/Dialog';
import { useFormat } from '@/i18n/format';
import { ReverseHours } from './ReverseHours';

/** Number, total, stars, and the rows of the ledger behind them, the newest service first. */
export function HoursOf({ hours }: { hours: Hours }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [reversing, setReversing] = useState<Served | null>(null);
  const columns: Column<Served>[] = [
    {
      head: t('volunteers.hours.columns.day'),
      cell: ({ day }) => (
        <Text span inherit style={{ whiteSpace: 'nowrap' }}>
          {format.fullDay(day)}
        </Text>
      ),
    },
    { head: t('volunteers.hours.columns.post'), cell: ({ post }) => post },
    {
      head: t('volunteers.hours.columns.minutes'),
      numeric: true,
      cell: ({ minutes }) => format.count(minutes),
    },
    {
      head: t('volunteers.hours.columns.by'),
      cell: ({ confirmed_by }) => t('volunteers.hours.staff', { number: confirmed_by }),
    },
    {
      head: t('volunteers.hours.columns.at'),
      cell: ({ confirmed_at }) => (
        <Text span inherit style={{ whiteSpace: 'nowrap' }}>
          {format.moment(confirmed_at)}
        </Text>
      ),
    },
    { head: t('volunteers.hours.columns.note'), cell: ({ reason }) => reason },
    ...(may('confirm_hours')
      ? [
          {
            head: t('common.actions'),
            cell: (row: Served) =>
              counts(row, hours.rows) ? (
                <ActionButton
                  size="xs"
                  variant="default"
                  label={t('volunteers.hours.reverse')}
                  aria-label={t('volunteers.hours.reverseOf', {
                    day: format.day(row.day),
                    minutes: row.minutes,
                  })}
                  onAct={() => setReversing(row)}
                />
              ) : null,
          },
        ]
      : []),
  ];
  return (
    <Stack>
      <Total hours={hours} />
      <DataTable
        label={t('volunteers.hours.list')}
        columns={columns}
        rows={hours.rows}
        rowKey={({ sign_up, confirmed_at }) => `${sign_up} ${confirmed_at}`}
        empty={t('volunteers.hours.none')}
      />
      {reversing?.sign_up ? (
        <Dialog
          title={t('volunteers.place.reverseTitle', { name: hours.name })}
          opened
          onClose={() => setReversing(null)}
        >
          <ReverseHours
            service={{ sign_up: reversing.sign_up }}
            minutes={reversing.minutes}
            onDone={() => setReversing(null)}
          />
        </Dialog>
      ) : null}
    </Stack>
  );
}

function Total({ hours: { number, hours, stars } }: { hours: Hours }) {
  const { t } = useTranslation();
  const told =
    stars > 0 ? t('volunteers.hours.stars', { count: stars }) : t('volunteers.hours.noStars');
  return (
    <Group gap="lg" align="baseline">
      <Text fz="h2" fw={700} style={{ whiteSpace: 'nowrap' }}>
        {t('volunteers.hours.total', { hours })}
      </Text>
      <Group gap={4} role="img" aria-label={told}>
        {[1, 2, 3, 4, 5].map((star) => {
          const Star = star <= stars ? IconStarFilled : IconStar;
          return <Star key={star} aria-hidden size={18} color="var(--mantine-color-orange-text)" />;
        })}
        <Text span ml={4}>
          {told}
        </Text>
      </Group>
      <Text c="dimmed">{t('volunteers.hours.number', { number })}</Text>
    </Group>
  );
}

/** Whether a row still counts: it was not taken back by a later one. */
function counts(row: Served, rows: readonly Served[]): boolean {
  if (!row.sign_up || row.minutes <= 0) {
    return false;
  }
  const ofService = rows.filter(({ sign_up }) => sign_up === row.sign_up);
  const newest = ofService.reduce((last, one) =>
    one.confirmed_at > last.confirmed_at ? one : last,
  );
  return newest === row;
}
