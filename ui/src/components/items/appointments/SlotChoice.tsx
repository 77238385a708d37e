import { Input, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotSession } from '@/components/items/appointments/slotSessions';
import { useFormat } from '@/i18n/format';
import classes from './slotChoice.module.css';

interface SlotChoiceProps {
  sessions: readonly SlotSession[];
  /** The session that is looked at, by its key or the beginning of it; empty for the first with a place. */
  session: string;
  /** The slot that was chosen; empty for none. */
  value: string;
  onLook: (session: string) => void;
  onChange: (slot: string) => void;
  error?: ReactNode;
}

/** First the day and the advisor, then the time: two groups, in each the arrows choose. */
export function SlotChoice({
  sessions,
  session: looked,
  value,
  onLook,
  onChange,
  error,
}: SlotChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const chosen = sessions.find(({ slots }) => slots.some(({ slot }) => slot === value));
  const shown =
    chosen ??
    sessions.find(({ key }) => looked !== '' && key.startsWith(looked)) ??
    sessions.find(({ placesLeft }) => placesLeft > 0) ??
    sessions[0];
  const firstFree = shown?.slots.find(({ places_left }) => places_left > 0)?.slot;
  const left = (count: number) =>
    count > 0 ? t('appointments.left', { count }) : t('appointments.full');
  return (
    <div className={classes.pick}>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('appointments.form.session')}</legend>
        <div className={classes.days}>
          {sessions.map((session) => (
            <label key={session.key} className={classes.choice}>
              <input
                type="radio"
                name={`${id}-session`}
                aria-label={[
                  format.span(session.from, session.to),
                  session.advisorName,
                  left(session.placesLeft),
                ].join(' ')}
                // biome-ignore lint/a11y/noAutofocus: the first thing that is asked.
                autoFocus={session === shown}
                data-autofocus={session === shown || undefined}
                checked={session === shown}
                onChange={() => onLook(session.key)}
              />
              <span style={{ minWidth: 0 }}>
                <Text truncate>{format.span(session.from, session.to)}</Text>
                <Text truncate c="dimmed" fz="sm">
                  {`${session.advisorName} · ${session.speciality}`}
                </Text>
              </span>
              <Text span style={{ whiteSpace: 'nowrap' }}>
                {left(session.placesLeft)}
              </Text>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('appointments.form.slot')}</legend>
        <div className={classes.times}>
          {shown?.slots.map(({ slot, from, places_left }) => (
            <label key={slot} className={classes.choice}>
              <input
                type="radio"
                name={`${id}-slot`}
                aria-label={`${format.time(from)} ${left(places_left)}`}
                data-path={slot === firstFree ? 'slot' : undefined}
                checked={slot === value}
                disabled={places_left === 0}
                onChange={() => onChange(slot)}
              />
              <Text span fw={600}>
                {format.time(from)}
              </Text>
              <Text span fz="sm" style={{ whiteSpace: 'nowrap' }}>
                {left(places_left)}
              </Text>
            </label>
          ))}
        </div>
        {error ? <Input.Error mt={6}>{error}</Input.Error> : null}
      </fieldset>
    </div>
  );
}
