import { Group, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry, AuditPlace } from '@/api/generated';
import { useRead } from '@/api/read';
import { useAppearance } from '@/app/appearance';
import { ActionButton } from '@/components/ActionButton';
import { type Column, DataTable } from '@/components/DataTable';
import { Read } from '@/components/States';
import { instantOf, shiftDay, useFormat } from '@/i18n/format';
import { useAuditWords } from './words';

/** The rows of a page. */
const ROWS = 50;

/** New rows come without being told: the log is asked again while it is looked at. */
const EVERY = 20_000;

interface AuditLogProps {
  /** Null for all days. */
  day: string | null;
  filters: { staff?: string; action?: string; subject?: string };
  opened: string | undefined;
  onOpen: (entry: AuditEntry, name: string) => void;
}

/** The log, newest first, a page at a time. */
export function AuditLog({ day, filters, opened, onOpen }: AuditLogProps) {
  const { t } = useTranslation();
  // Where each earlier page ended; the last one is where this page begins.
  const [turned, setTurned] = useState<AuditPlace[]>([]);
  const after = turned.at(-1) ?? null;
  const from = day === null ? null : instantOf(day, '00:00');
  const to = day === null ? null : instantOf(shiftDay(day, 1), '00:00');
  const page = useRead(
    'audit.read',
    { ...filters, from, to, after, rows: ROWS },
    { keepLast: true, every: EVERY },
  );
  const { scale } = useAppearance();
  // Beside the details there is no room for what stands in them, where everything is drawn larger.
  const columns = useColumns(day === null).slice(0, opened && scale > 1 ? 4 : 6);
  return (
    <Read of={page}>
      {({ rows, next }) => (
        <Stack gap="sm">
          <DataTable
            label={t('audit.title')}
            columns={columns}
            rows={rows}
            rowKey={nameOf}
            onOpen={(entry) => onOpen(entry, nameOf(entry))}
            opened={opened ?? ''}
            empty={t('audit.none')}
          />
          {next || turned.length > 0 ? (
            <Group justify="flex-end" gap="xs">
              <Text c="dimmed" fz="sm">
                {t('audit.page', { number: turned.length + 1 })}
              </Text>
              <ActionButton
                variant="default"
                label={t('audit.newer')}
                keyName="Ctrl+ArrowUp"
                icon={<IconChevronUp aria-hidden size={18} />}
                disabled={turned.length === 0}
                onAct={() => setTurned(turned.slice(0, -1))}
              />
              <ActionButton
                variant="default"
                label={t('audit.older')}
                keyName="Ctrl+ArrowDown"
                icon={<IconChevronDown aria-hidden size={18} />}
                disabled={!next}
                onAct={() => next && setTurned([...turned, next])}
              />
            </Group>
          ) : null}
        </Stack>
      )}
    </Read>
  );
}

/** The name of a row: its chain, and its number there. */
function nameOf({ station, sequence }: AuditEntry): string {
  return `${station}:${sequence}`;
}

function useColumns(severalDays: boolean): Column<AuditEntry>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAuditWords();
  const nowrap = { whiteSpace: 'nowrap' } as const;
  return [
    {
      head: t('common.time'),
      cell: ({ at }) => (
        <Text inherit style={nowrap}>
          {severalDays ? format.moment(at) : format.time(at)}
        </Text>
      ),
    },
    {
      head: t('audit.staff'),
      cell: ({ staff_number, staff_name }) => (
        <Text inherit style={nowrap}>
          {staff_name ? `${staff_number} ${staff_name}` : t('audit.nobody')}
        </Text>
      ),
    },
    {
      head: t('audit.action'),
      cell: ({ action }) => (
        <Text inherit fw={600}>
          {words.action(action)}
        </Text>
      ),
    },
    {
      head: t('audit.subject'),
      cell: ({ subject_kind }) => (
        <Text inherit style={nowrap}>
          {subject_kind ? words.subject(subject_kind) : '—'}
        </Text>
      ),
    },
    {
      head: t('common.reason'),
      cell: ({ reason }) => (
        <Text inherit lineClamp={1}>
          {reason ? words.reason(reason) : ''}
        </Text>
      ),
    },
    {
      head: t('audit.station'),
      cell: ({ station_name }) => (
        <Text inherit style={nowrap} c="dimmed">
          {station_name ?? '—'}
        </Text>
      ),
    },
  ];
}
