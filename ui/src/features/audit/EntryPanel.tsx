import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '@/api/generated';
import { SidePanel } from '@/components/SidePanel';
import { useFormat } from '@/i18n/format';
import { useAuditWords } from './words';

interface EntryPanelProps {
  entry: AuditEntry;
  /** Shows the rows of this one alone, over all days. */
  onFilter: (filters: { staff?: string; action?: string; subject?: string }) => void;
  onClose: () => void;
}

/** One row of the log, whole. */
export function EntryPanel({ entry, onFilter, onClose }: EntryPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useAuditWords();
  const { staff, staff_number, staff_name, subject, subject_kind, reason } = entry;
  const facts: [string, string | null][] = [
    [t('common.time'), `${format.fullDay(entry.at)} ${format.time(entry.at)}`],
    [t('audit.staff'), staff_name ? `${staff_number} ${staff_name}` : t('audit.nobody')],
    [t('audit.action'), words.action(entry.action)],
    [t('audit.subject'), subject_kind ? words.subject(subject_kind) : null],
    [t('audit.subjectId'), subject ?? null],
    [t('common.reason'), reason ? words.reason(reason) : null],
    ...words.details(entry),
    [t('audit.station'), entry.station_name ?? entry.station],
    [t('audit.sequence'), format.count(entry.sequence)],
    [t('audit.name'), entry.action],
  ];
  return (
    <SidePanel title={words.action(entry.action)} onClose={onClose}>
      <Stack gap="md">
        <Box
          component="dl"
          m={0}
          style={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '0.25rem 1rem' }}
        >
          {facts.map(([name, text]) =>
            text === null ? null : (
              <Fragment key={name}>
                <Text component="dt" fz="sm" c="dimmed">
                  {name}
                </Text>
                <Text component="dd" fz="sm" m={0} style={{ overflowWrap: 'anywhere' }}>
                  {text}
                </Text>
              </Fragment>
            ),
          )}
        </Box>
        <Group gap="xs">
          {subject ? (
            <Button size="xs" variant="default" onClick={() => onFilter({ subject })}>
              {t('audit.onlySubject')}
            </Button>
          ) : null}
          {staff ? (
            <Button size="xs" variant="default" onClick={() => onFilter({ staff })}>
              {t('audit.onlyStaff')}
            </Button>
          ) : null}
          <Button size="xs" variant="default" onClick={() => onFilter({ action: entry.action })}>
            {t('audit.onlyAction')}
          </Button>
        </Group>
      </Stack>
    </SidePanel>
  );
}
