import type { ComboboxParsedItem } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenShift } from '@/api/generated';
import { useRead } from '@/api/read';
import { useNow, useToday } from '@/app/deskClock';
import { OptionLine } from '@/components/OptionLine';
import { everyWord, firstOf } from '@/components/options';
import { SelectField } from '@/components/SelectField';
import { useFormat } from '@/i18n/format';

/** How far ahead shifts are offered, in days. */
const DAYS_AHEAD = 28;

/** So many are listed at most: more take longer to draw than a key may, and nobody reads them. */
const LISTED = 20;

interface ShiftChoiceProps {
  value: string;
  onChange: (shift: string) => void;
  error?: ReactNode;
  description?: ReactNode;
  autoFocus?: boolean;
}

/** The shifts of the next weeks, by day, the nearest first; typing a post, a date or a weekday finds the others. */
export function ShiftChoice({ value, onChange, error, description, autoFocus }: ShiftChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useComingShifts();
  const shifts = new Map(days.flatMap(([, ofDay]) => ofDay.map((shift) => [shift.id, shift])));
  const left = useLeft();
  const nearest = (found: ComboboxParsedItem[]) =>
    firstOf(found, LISTED, (count) => ({
      value: '',
      label: t('volunteers.item.moreShifts', { count }),
      disabled: true,
    }));
  return (
    <SelectField
      data-path="shift"
      label={t('volunteers.item.shift')}
      placeholder={t('volunteers.item.shiftHint')}
      description={description}
      searchable
      selectFirstOptionOnChange
      clearable
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      maxDropdownHeight={280}
      nothingFoundMessage={t('volunteers.item.noShifts')}
      // What was chosen is not covered by the list, and typing replaces it.
      openOnFocus={value === ''}
      onFocus={(event) => event.currentTarget.select()}
      filter={(asked) => nearest(everyWord(asked))}
      renderOption={({ option }) => (
        <ShiftLine shift={shifts.get(option.value)} otherwise={option.label} />
      )}
      data={days.map(([day, ofDay]) => ({
        group: format.day(day),
        items: ofDay.map((shift) => ({
          value: shift.id,
          label: [
            shift.post_name,
            `${format.day(day)} ${format.hours(shift.from, shift.to)}`,
            left(shift),
          ].join(' · '),
          disabled: shift.places_left === 0 && shift.id !== value,
        })),
      }))}
      error={error}
      value={value === '' ? null : value}
      onChange={(shift) => onChange(shift ?? '')}
    />
  );
}

/** How many places are left, in words. */
function useLeft(): (shift: OpenShift) => string {
  const { t } = useTranslation();
  return ({ places_left, places }) =>
    places_left === 0
      ? t('volunteers.item.full')
      : t('volunteers.item.places', { left: places_left, places });
}

/** A shift in the list, under its day; or what else the list says. */
function ShiftLine({ shift, otherwise }: { shift: OpenShift | undefined; otherwise: string }) {
  const format = useFormat();
  const left = useLeft();
  return shift ? (
    <OptionLine
      before={format.hours(shift.from, shift.to)}
      name={shift.post_name}
      aside={left(shift)}
    />
  ) : (
    otherwise
  );
}

/** The shifts that are not over, by day in order of time. */
function useComingShifts(): [string, OpenShift[]][] {
  const today = useToday();
  const minute = Math.floor(useNow() / 60_000);
  const shifts = useRead('volunteers.shifts', { day: today, days: DAYS_AHEAD }, { keepLast: true });
  return useMemo(() => {
    const days = new Map<string, OpenShift[]>();
    for (const shift of shifts.data ?? []) {
      if (Date.parse(shift.to) > minute * 60_000) {
        days.set(shift.day, [...(days.get(shift.day) ?? []), shift]);
      }
    }
    return [...days];
  }, [shifts.data, minute]);
}
