import { Checkbox, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SeriesRow } from '@/api/generated';
import { useFaultText } from '@/components/faultText';
import { dayOf, useFormat } from '@/i18n/format';

interface SeriesDatesProps {
  rows: readonly SeriesRow[];
  /** The days that the clerk leaves out. */
  skip: readonly string[];
  onSkip: (days: string[]) => void;
}

/** Every date of a series, before anything is saved: booked, or left out and why. */
export function SeriesDates({ rows, skip, onSkip }: SeriesDatesProps) {
  const { t } = useTranslation();
  return (
    <ScrollArea.Autosize mah={320} type="auto" offsetScrollbars>
      <Stack gap={6} component="ul" p={0} m={0} aria-label={t('rooms.seriesDates')}>
        {rows.map((row) => {
          const day = dayOf(row.interval.from);
          return (
            <SeriesDate
              key={day}
              row={row}
              day={day}
              onBook={(book) => onSkip(book ? skip.filter((one) => one !== day) : [...skip, day])}
            />
          );
        })}
      </Stack>
    </ScrollArea.Autosize>
  );
}

interface SeriesDateProps {
  row: SeriesRow;
  day: string;
  onBook: (book: boolean) => void;
}

function SeriesDate({ row, day, onBook }: SeriesDateProps) {
  const { t } = useTranslation();
  const text = useFaultText();
  const format = useFormat();
  const { skipped, holiday, warnings } = row;
  const blocked = skipped && skipped.code !== 'skipped_by_choice';
  const notes = [
    ...(skipped ? [text(skipped)] : warnings.map((warning) => text(warning))),
    ...(holiday && !skipped && warnings.length === 0
      ? [t('rooms.onHoliday', { name: holiday })]
      : []),
  ];
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start" style={{ listStyle: 'none' }}>
      <Checkbox
        w={180}
        label={format.day(day)}
        checked={!skipped}
        disabled={Boolean(blocked)}
        onChange={(event) => onBook(event.currentTarget.checked)}
      />
      <Text fz="sm" c={blocked ? 'var(--mantine-color-red-text)' : 'dimmed'} flex={1}>
        {notes.length === 0 ? t('rooms.seriesOk') : notes.join(' ')}
      </Text>
    </Group>
  );
}
