import { Paper, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { DataTable } from '@/components/DataTable';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';

interface FinalDaysProps {
  from: string;
  to: string;
  onOpen: (day: string, version: number) => void;
}

/** The versions of the final days, the latest first. */
export function FinalDays({ from, to, onOpen }: FinalDaysProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useRead('reports.list', { from, to }, { keepLast: true });
  return (
    <Paper withBorder radius="md" p="md">
      <Title order={2} fz="h4" mb="xs">
        {t('reports.finalList')}
      </Title>
      <Read of={days}>
        {(rows) => (
          <DataTable
            label={t('reports.finalList')}
            rows={rows}
            rowKey={({ day, version }) => `${day} ${version}`}
            onOpen={({ day, version }) => onOpen(day, version)}
            columns={[
              { head: t('common.date'), cell: ({ day }) => format.day(day) },
              {
                head: t('reports.versionLabel'),
                cell: ({ version }) => t('reports.version', { version }),
              },
              {
                head: t('reports.finalisedAt'),
                cell: ({ finalised_at }) => format.moment(finalised_at),
              },
              { head: t('reports.finalisedBy'), cell: ({ finalised_by }) => finalised_by },
            ]}
          />
        )}
      </Read>
    </Paper>
  );
}
