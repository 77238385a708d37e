import { Paper, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Difference } from '@/api/generated';
import { DataTable } from '@/components/DataTable';
import { useFormat } from '@/i18n/format';
import { useReportWords } from './words';

/** What a revision changed, figure by figure. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const format = useFormat();
  if (differences.length === 0) {
    return null;
  }
  const written = (value: unknown) => {
    if (typeof value === 'number') {
      return format.count(value);
    }
    return typeof value === 'string' ? value : '—';
  };
  return (
    <Paper withBorder radius="md" p="md">
      <Title order={2} fz="h4" mb="xs">
        {t('reports.differences')}
      </Title>
      <DataTable
        label={t('reports.differences')}
        rows={differences}
        rowKey={({ figure }) => figure}
        columns={[
          { head: t('reports.csv.figure'), cell: ({ figure }) => words.byPath(figure) },
          { head: t('reports.before'), numeric: true, cell: ({ before }) => written(before) },
          { head: t('reports.after'), numeric: true, cell: ({ after }) => written(after) },
        ]}
      />
    </Paper>
  );
}
