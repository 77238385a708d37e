import { floorIn, nameIn } from '@/i18n/named';
import '@mantine/schedule/styles.css';
import { Box } from '@mantine/core';
import { ResourcesDayView } from '@mantine/schedule';
import { useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayBoard } from '@/api/generated';
import { ClockOffset } from '@/app/deskClock';
import classes from './Board.module.css';
import { BookingBar } from './BookingBar';
import {
  axisOf,
  type BoardTime,
  bookingAt,
  bookingOf,
  eventsOf,
  hourFrom,
  hourLabel,
  SLOT_MINUTES,
  timeOf,
  wallOf,
  wallTime,
} from './board';

interface BoardProps {
  board: DayBoard;
  /** The booking whose details are shown. */
  opened: string | undefined;
  /** The room that is looked at. */
  lookedAt: string | undefined;
  onOpen: (booking: string) => void;
  /** A time was drawn, or a free slot was chosen. */
  onBook: (time: BoardTime) => void;
  /** A booking was put elsewhere. */
  onMove: (booking: string, to: BoardTime) => void;
}

/** The rooms of a day, hour by hour. Arrow keys go from slot to slot; Enter books, or opens what is there. */
export function Board({ board, opened, lookedAt, onOpen, onBook, onMove }: BoardProps) {
  const { t, i18n } = useTranslation();
  const offset = useContext(ClockOffset);
  const events = useMemo(() => eventsOf(board), [board]);
  const axis = axisOf(board);
  const placeOf = (id: string | number) => board.rooms.find(({ room }) => room.id === id)?.room;
  return (
    <ResourcesDayView
      withHeader={false}
      date={board.day}
      startTime={wallOf(axis.first)}
      endTime={wallOf(axis.end)}
      intervalMinutes={SLOT_MINUTES}
      resources={board.rooms.map(({ room }) => ({
        id: room.id,
        label: nameIn(i18n.language, room),
      }))}
      events={events}
      labels={{ resources: t('rooms.room'), resourceSlot: t('rooms.slot') }}
      slotLabelFormat={hourLabel}
      getCurrentTime={() => wallTime(Date.now() + offset)}
      withCurrentTimeBubble={false}
      withDragSlotSelect
      onSlotDragEnd={({ resourceId, rangeStart, rangeEnd }) =>
        onBook(timeOf(resourceId, rangeStart, rangeEnd))
      }
      onTimeSlotClick={({ resourceId, slotStart }) => {
        const there = bookingAt(board, String(resourceId), slotStart);
        if (there) {
          onOpen(there.booking);
        } else {
          onBook(hourFrom(resourceId, slotStart));
        }
      }}
      onEventClick={({ id }) => onOpen(String(id))}
      withEventsDragAndDrop
      canDragEvent={(event) => bookingOf(event)?.steps.includes('move') === true}
      onEventDrop={({ eventId, resourceId, newStart, newEnd }) =>
        onMove(String(eventId), timeOf(resourceId, newStart, newEnd))
      }
      renderResourceLabel={({ id, label }) => {
        const room = placeOf(id);
        return (
          <div
            className={classes.name}
            data-looked-at={id === lookedAt || undefined}
            title={typeof label === 'string' ? label : undefined}
          >
            <span className={classes.called}>{label}</span>
            {room ? (
              <span className={classes.place}>
                {t('rooms.roomPlace', {
                  floor: floorIn(i18n.language, room.floor),
                  capacity: room.policy.capacity,
                })}
              </span>
            ) : null}
          </div>
        );
      }}
      renderEvent={(event, props) => {
        const booking = bookingOf(event);
        return booking ? (
          <BookingBar
            booking={booking}
            capacity={placeOf(booking.room)?.policy.capacity ?? 0}
            opened={booking.booking === opened}
            button={props}
          />
        ) : (
          <Box style={props.style} className={`${props.className} ${classes.closed}`} />
        );
      }}
      classNames={{
        resourcesDayView: classes.view ?? '',
        resourcesDayViewRoot: classes.root ?? '',
        resourcesDayViewInner: classes.inner ?? '',
        resourcesDayViewCorner: classes.corner ?? '',
        resourcesDayViewResourceLabel: classes.room ?? '',
        resourcesDayViewTimeLabel: classes.time ?? '',
        resourcesDayViewRowSlots: classes.slots ?? '',
        resourcesDayViewRowSlot: classes.slot ?? '',
        resourcesDayViewCurrentTimeIndicator: classes.now ?? '',
      }}
    />
  );
}
