import { Checkbox, Group, Radio, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { RoomsCheckSeriesArgs } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { DayField } from '@/components/DayField';
import { Dialog } from '@/components/Dialog';
import { FaultNote } from '@/components/FaultNote';
import { Form } from '@/components/Form';
import type { BookingValues } from '@/components/items/rooms/booking';
import { bound } from '@/components/items/rooms/bound';
import { SeriesDates } from '@/components/items/rooms/SeriesDates';
import {
  type SeriesValues,
  seriesFields,
  seriesOf,
  sorted,
  weekdayOf,
} from '@/components/items/rooms/series';
import { useRooms } from '@/components/items/rooms/useRooms';
import { shiftDay, useFormat } from '@/i18n/format';

/** How far a series reaches before anything else is typed, in days: as far as most rooms are booked. */
const FOUR_WEEKS = 28;

interface BookSeriesProps {
  /** The booking that is repeated. */
  values: BookingValues;
  visit: string | null;
  onClose: () => void;
  onDone: () => void;
}

/** The same hours every week: every date is listed with what would come of it before anything is saved. */
export function BookSeries({ values, visit, onClose, onDone }: BookSeriesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const { nameOf } = useRooms();
  const form = useForm<SeriesValues>({
    initialValues: {
      last: shiftDay(values.day, FOUR_WEEKS),
      holidays: 'skip',
      skip: [],
      beyond: false,
    },
  });
  const asked = seriesOf(values, form.values);
  const { rows, fault } = useSeriesCheck(asked);
  const { booked, skipped } = sorted(rows);
  const book = useWrite('rooms.book_series', { refusal: 'form', onDone });
  return (
    <Dialog title={t('rooms.seriesTitle')} opened onClose={onClose} size="lg">
      <Form
        form={form}
        kept
        submit={t('rooms.bookSeries', { count: booked.length, skipped: skipped.length })}
        pending={book.pending}
        fault={book.fault}
        fields={seriesFields}
        blocked={booked.length === 0}
        onCancel={onClose}
        onSubmit={(_, accept) => {
          if (asked) {
            const series = { ...asked.series, skip: skipped };
            book.run({ ...asked, series, visit, accept });
          }
        }}
      >
        <Text fw={600}>
          {t('rooms.seriesLine', {
            weekday: t(`terms.weekday.${weekdayOf(values.day)}`),
            hours: format.hours(values.from, values.to),
            room: nameOf(values.room, ''),
          })}
        </Text>
        <Group align="flex-start" gap="lg">
          <DayField label={t('rooms.seriesLast')} minDay={values.day} {...bound(form, 'last')} />
          <Radio.Group label={t('rooms.seriesHolidays')} {...form.getInputProps('holidays')}>
            <Group mt={8}>
              <Radio data-autofocus value="skip" label={t('rooms.holidaysSkip')} />
              <Radio value="keep" label={t('rooms.holidaysKeep')} />
            </Group>
          </Radio.Group>
        </Group>
        {may('override_limits') ? (
          <Checkbox
            label={t('rooms.beyondLimits')}
            {...form.getInputProps('beyond', { type: 'checkbox' })}
          />
        ) : null}
        <FaultNote fault={fault} />
        <SeriesDates
          rows={rows}
          skip={form.values.skip}
          onSkip={(skip) => form.setFieldValue('skip', skip)}
        />
      </Form>
    </Dialog>
  );
}

/** Every date of the series as it stands; what is asked rests a moment first. */
function useSeriesCheck(asked: RoomsCheckSeriesArgs | null) {
  const [rested] = useDebouncedValue(asked && JSON.stringify(asked), 150);
  const check = useRead(
    'rooms.check_series',
    // It was written above by this very function.
    JSON.parse(rested ?? 'null') as RoomsCheckSeriesArgs,
    { enabled: rested !== null, keepLast: true },
  );
  return { rows: check.data?.rows ?? [], fault: check.error };
}
