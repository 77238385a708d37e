import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingShown } from '@/api/generated';
import { useFormat } from '@/i18n/format';
import classes from './Board.module.css';
import { stateIcons } from './states';

interface BookingBarProps {
  booking: BookingShown;
  capacity: number;
  /** Whether its details are shown. */
  opened: boolean;
  /** What the board binds to it: its click and its dragging. */
  button: ComponentPropsWithoutRef<'button'>;
}

/** A booking on the board: who, what for, how many of how many; its state by sign, word and colour. */
export function BookingBar({ booking, capacity, opened, button }: BookingBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { interval, organiser_name, purpose, heads, state, room_name } = booking;
  const Icon = stateIcons[state.state];
  const what = t(`terms.purpose.${purpose}`);
  const said = t('rooms.bar', {
    room: room_name,
    hours: format.hours(interval.from, interval.to),
    organiser: organiser_name,
    purpose: what,
    heads,
    state: t(`terms.bookingState.${state.state}`),
  });
  const { onClick, onDragStart, onDragEnd, draggable, tabIndex } = button;
  return (
    <UnstyledButton
      className={classes.bar}
      data-state={state.state}
      data-booking={booking.booking}
      aria-current={opened || undefined}
      title={said}
      {...{ onClick, onDragStart, onDragEnd, draggable, tabIndex }}
    >
      <VisuallyHidden>
        {t('rooms.barHead', {
          room: room_name,
          hours: format.hours(interval.from, interval.to),
        })}
      </VisuallyHidden>
      <span className={classes.line}>
        <Icon aria-hidden size={14} stroke={2} />
        <span>{organiser_name}</span>
      </span>
      <span className={classes.line}>
        <span>{t('rooms.barFoot', { purpose: what, heads, capacity })}</span>
      </span>
      <VisuallyHidden>{t(`terms.bookingState.${state.state}`)}</VisuallyHidden>
    </UnstyledButton>
  );
}
