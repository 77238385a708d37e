import { Alert, Checkbox, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconCalendarShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BookingShown } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useFaultText } from '@/components/faultText';
import { askFor } from '@/components/items/rooms/askFor';
import { BookingVerdict } from '@/components/items/rooms/BookingVerdict';
import { intervalOf, type RoomAndTime } from '@/components/items/rooms/booking';
import { bound } from '@/components/items/rooms/bound';
import { RoomSelect } from '@/components/items/rooms/RoomSelect';
import { useBookingCheck } from '@/components/items/rooms/useBookingCheck';
import { useRooms } from '@/components/items/rooms/useRooms';
import { WhenFields } from '@/components/items/rooms/WhenFields';
import { Read } from '@/components/States';
import { clockOf, dayOf, useFormat } from '@/i18n/format';

interface MoveBookingProps {
  booking: string;
  /** Where it was put on the board, if it was. */
  to: Partial<RoomAndTime>;
  onClose: () => void;
  /** It was moved to another day, perhaps. */
  onMoved: (day: string) => void;
}

/** Moves a booking to another time or room; everything else that was written down stays. */
export function MoveBooking({ booking, ...rest }: MoveBookingProps) {
  const { t } = useTranslation();
  const read = useRead('rooms.booking', { booking });
  return (
    <Dialog title={t('rooms.moveTitle')} opened onClose={rest.onClose} size="lg">
      <Read of={read}>{(shown) => <MoveForm shown={shown} {...rest} />}</Read>
    </Dialog>
  );
}

type MoveValues = RoomAndTime & { reason: string; outsideHours: boolean };

/** Where the door's fields stand in the form: what is wrong with the heads is wrong with the room. */
const fields = {
  interval: 'from',
  organiser: 'day',
  heads: 'room',
  equipment: 'room',
  outside_hours_approved: 'outsideHours',
};

function MoveForm({
  shown,
  to,
  onClose,
  onMoved,
}: Omit<MoveBookingProps, 'booking'> & { shown: BookingShown }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFaultText();
  const may = useMay();
  const { nameOf } = useRooms();
  const { booking, interval, heads, equipment, organiser_name } = shown;
  const move = useWrite('rooms.move', {
    refusal: 'form',
    onDone: (_, args) => onMoved(dayOf(args.interval.from)),
  });
  const form = useForm<MoveValues>({
    initialValues: {
      room: shown.room,
      day: dayOf(interval.from),
      from: clockOf(interval.from),
      to: clockOf(interval.to),
      ...to,
      reason: '',
      outsideHours: false,
    },
    // What was refused was about another time.
    onValuesChange: () => move.clear(),
  });
  const { values } = form;
  const check = useBookingCheck(values, {
    booking,
    heads,
    equipment,
    outside_hours_approved: values.outsideHours,
  });
  const isOutside = check.verdict?.refusal.interval?.code === 'booking_outside_opening_hours';
  return (
    <Form
      form={form}
      kept
      submit={t('terms.bookingStep.move')}
      pending={move.pending}
      fault={move.fault}
      fields={fields}
      onCancel={onClose}
      onSubmit={({ room, day, from, to: end, reason, outsideHours }, accept) => {
        const missing = (['room', 'day', 'from', 'to'] as const).filter((name) => !values[name]);
        if (askFor(form, missing, text('missing_field'))) {
          move.run({
            booking,
            room,
            interval: intervalOf(day, from, end),
            reason,
            outside_hours_approved: outsideHours,
            accept,
          });
        }
      }}
    >
      <Alert variant="light" color="blue" py="xs" icon={<IconCalendarShare aria-hidden />}>
        {t('rooms.moving', {
          organiser: organiser_name,
          room: nameOf(shown.room, shown.room_name),
          when: format.span(interval.from, interval.to),
        })}
      </Alert>
      <RoomSelect required {...bound(form, 'room')} />
      <WhenFields form={form} autoFocus={to.from === undefined} />
      <BookingVerdict check={check} typed={values} onPick={(time) => form.setValues(time)} />
      {may('override_limits') && (isOutside || values.outsideHours) ? (
        <Checkbox
          label={t('rooms.outsideHours')}
          {...form.getInputProps('outsideHours', { type: 'checkbox' })}
        />
      ) : null}
      <Textarea
        autoFocus={to.from !== undefined}
        data-autofocus={to.from === undefined ? undefined : true}
        withAsterisk
        autosize
        minRows={1}
        label={t('common.reason')}
        {...form.getInputProps('reason')}
      />
    </Form>
  );
}
