import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { Form } from '@/components/Form';
import { useFaultText } from '@/components/faultText';
import { type ItemFormProps, useItemForm } from '@/components/items/item';
import { askFor } from '@/components/items/rooms/askFor';
import { BookingVerdict } from '@/components/items/rooms/BookingVerdict';
import { BookSeries } from '@/components/items/rooms/BookSeries';
import {
  type BookingValues,
  blank,
  bookingOf,
  formFields,
  missingFrom,
  type RoomAndTime,
  restOf,
} from '@/components/items/rooms/booking';
import { bound } from '@/components/items/rooms/bound';
import { partyOf } from '@/components/items/rooms/party';
import { RequestFields } from '@/components/items/rooms/RequestFields';
import { RoomSelect } from '@/components/items/rooms/RoomSelect';
import { useBookingCheck } from '@/components/items/rooms/useBookingCheck';
import { WhenFields } from '@/components/items/rooms/WhenFields';

interface BookRoomProps extends Omit<ItemFormProps, 'onDone'>, Partial<RoomAndTime> {
  /** It was done; the booking, where it is one and not a series. */
  onDone: (booking?: string) => void;
}

/** Books a room, in the order in which a clerk asks; says while it is typed whether it can be had. */
export function BookRoom({
  visit,
  person,
  draft,
  onDraft,
  onDone,
  onCancel,
  ...preset
}: BookRoomProps) {
  const { t } = useTranslation();
  const text = useFaultText();
  const may = useMay();
  const [weekly, setWeekly] = useState(false);
  const served = person && partyOf(person);
  const book = useWrite('rooms.book', {
    refusal: 'form',
    onDone: ({ booking }) => onDone(booking),
  });
  const form = useItemForm<BookingValues>({
    initialValues: { ...blank, ...preset, organiser: served, responsible: served },
    draft,
    // What was refused was about other values.
    onDraft: (typed) => {
      book.clear();
      onDraft(typed);
    },
  });
  const { values } = form;
  const check = useBookingCheck(values, restOf(values));
  const isOutside = check.verdict?.refusal.interval?.code === 'booking_outside_opening_hours';
  const isWhole = () => askFor(form, missingFrom(values), text('missing_field'));
  // Who pointed at a time on the board goes on with what it is for.
  const [pointed] = useState(values.room !== '' && values.from !== '');
  return (
    <>
      <Form
        form={form}
        kept={visit !== null}
        submit={t(visit === null ? 'rooms.book' : 'items.add')}
        pending={book.pending}
        fault={book.fault}
        fields={formFields}
        onCancel={onCancel}
        onSubmit={(_, accept) => {
          const asked = isWhole() ? bookingOf(values) : null;
          if (asked) {
            book.run({ ...asked, visit, accept });
          }
        }}
        foot={
          <ActionButton
            variant="default"
            label={t('rooms.everyWeek')}
            onAct={() => isWhole() && setWeekly(true)}
          />
        }
      >
        <Stack gap="sm">
          <RoomSelect required autoFocus={!pointed} {...bound(form, 'room')} />
          <WhenFields form={form} />
          <BookingVerdict check={check} typed={values} onPick={(time) => form.setValues(time)} />
          {may('override_limits') && (isOutside || values.outsideHours) ? (
            <Checkbox
              label={t('rooms.outsideHours')}
              {...form.getInputProps('outsideHours', { type: 'checkbox' })}
            />
          ) : null}
          <RequestFields form={form} served={person} autoFocus={pointed} />
        </Stack>
      </Form>
      {weekly ? (
        <BookSeries
          values={values}
          visit={visit}
          onClose={() => setWeekly(false)}
          onDone={() => onDone()}
        />
      ) : null}
    </>
  );
}
