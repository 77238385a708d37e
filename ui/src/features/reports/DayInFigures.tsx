import '@mantine/charts/styles.css';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DayFigures, Identity, Sheet } from '@/api/generated';
import { useFormat } from '@/i18n/format';
import { Figures } from './Figures';
import { Identities } from './Identities';
import { ItemsByKind } from './ItemsByKind';
import classes from './report.module.css';
import { TicketsPerHour } from './TicketsPerHour';
import { Tiles } from './Tiles';

interface DayFiguresProps {
  figures: DayFigures;
  sheet: Sheet;
  identities: readonly Identity[];
}

/** What is shown of a day, open or frozen. */
export function DayInFigures({ figures, sheet, identities }: DayFiguresProps) {
  return (
    <Stack gap="md">
      <Tiles figures={figures} />
      <div className={classes.charts}>
        <TicketsPerHour hours={sheet.tickets_per_hour} />
        <ItemsByKind items={figures.items} />
        <Identities identities={identities} />
      </div>
      <SheetLine sheet={sheet} />
      <Figures figures={figures} voided={sheet.voided} />
    </Stack>
  );
}

/** The head of the paper: what day it was, who worked where, and what was remarked. */
function SheetLine({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const format = useFormat();
  const kind = t(`terms.dayKind.${sheet.day_kind}`);
  const facts = [
    sheet.holiday ? t('reports.ofHoliday', { kind, holiday: sheet.holiday }) : kind,
    sheet.weather ? t('reports.weatherWas', { weather: sheet.weather }) : null,
    t('reports.windows', { windows: wordsOf(format.list(sheet.windows), t('common.none')) }),
    t('reports.onDuty', { staff: wordsOf(format.list(sheet.on_duty), t('common.none')) }),
    ...(sheet.remarks ?? []).map((remark) => t('reports.remarked', { remark })),
  ];
  return (
    <Text fz="sm" c="dimmed">
      {facts.filter((fact) => fact !== null).join('　')}
    </Text>
  );
}

const wordsOf = (text: string, none: string) => (text === '' ? none : text);
