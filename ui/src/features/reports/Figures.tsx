import { Box, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayFigures, VoidNumber } from '@/api/generated';
import { useFormat } from '@/i18n/format';
import { sections } from './figures';
import classes from './report.module.css';
import { useReportWords } from './words';

interface FiguresProps {
  figures: DayFigures;
  voided?: readonly VoidNumber[];
}

/** Every other figure, section by section, as on the paper. */
export function Figures({ figures, voided = [] }: FiguresProps) {
  const { t } = useTranslation();
  const words = useReportWords();
  return (
    <div className={classes.figures}>
      {sections(figures).map(({ name, figures: rows }) => (
        <Card key={name} title={t(`reports.section.${name}`)}>
          {rows.map((row) => (
            <Row key={words.figure(row)} name={words.figure(row)} value={words.value(row)} />
          ))}
        </Card>
      ))}
      <Series figures={figures} voided={voided} />
    </div>
  );
}

/** The numbers given out, and the void ones with their reasons. */
function Series({ figures, voided }: Required<FiguresProps>) {
  const { t } = useTranslation();
  const format = useFormat();
  const series = Object.entries(figures.receipts);
  if (series.length === 0) {
    return null;
  }
  return (
    <Card
      title={t('reports.section.receipts')}
      foot={voided.map(({ number, reason }) => (
        <Text key={number} fz="sm">
          {t('reports.voided', { number, reason })}
        </Text>
      ))}
    >
      {series.map(([name, { first, last, rows, voided: count }]) => (
        <Row
          key={name}
          name={t('reports.series', { name, first: padded(first), last: padded(last) })}
          value={t('reports.seriesCount', {
            rows: format.count(rows),
            voided: format.count(count),
          })}
        />
      ))}
    </Card>
  );
}

const padded = (sequence: number) => String(sequence).padStart(4, '0');

interface CardProps {
  title: string;
  children: ReactNode;
  foot?: ReactNode;
}

function Card({ title, children, foot }: CardProps) {
  return (
    <Paper withBorder radius="md" px="md" py="sm">
      <Title order={2} fz="md" mb={4}>
        {title}
      </Title>
      <Box component="dl" m={0}>
        {children}
      </Box>
      {foot}
    </Paper>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div className={classes.row}>
      <Text component="dt" fz="sm">
        {name}
      </Text>
      <Text component="dd" fz="sm" fw={600}>
        {value}
      </Text>
    </div>
  );
}
