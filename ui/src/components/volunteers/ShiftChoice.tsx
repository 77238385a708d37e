import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenShift } from '@/api/generated';
import { useRead } from '@/api/read';
import { useNow, useToday } from '@/app/deskClock';
import { useFormat } from '@/i18n/format';

/** How far ahead shifts are offered, in days. */
const DAYS_AHEAD = 28;

interface ShiftChoiceProps {
  value: string;
  onChange: (shift: string) => void;
  error?: ReactNode;
  description?: ReactNode;
  autoFocus?: boolean;
}

/** The shifts of the next weeks, by day; typing a post, a date or a weekday narrows them down. */
export function ShiftChoice({ value, onChange, error, description, autoFocus }: ShiftChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useComingShifts();
  return (
    <Select
      data-path="shift"
      label={t('volunteers.item.shift')}
      placeholder={t('volunteers.item.shiftHint')}
      description={description}
      searchable
      selectFirstOptionOnChange
      clearable
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      maxDropdownHeight={280}
      nothingFoundMessage={t('volunteers.item.noShifts')}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      filter={everyWord}
      data={days.map(([day, shifts]) => ({
        group: format.day(day),
        items: shifts.map((shift) => ({
          value: shift.id,
          label: `${shift.post_name} · ${format.day(day)} ${format.hours(shift.from, shift.to)} · ${
            shift.places_left === 0
              ? t('volunteers.item.full')
              : t('volunteers.item.places', { left: shift.places_left, places: shift.places })
          }`,
          disabled: shift.places_left === 0 && shift.id !== value,
        })),
      }))}
      error={error}
      value={value === '' ? null : value}
      onChange={(shift) => onChange(shift ?? '')}
    />
  );
}

/** The shifts that are not over, by day in order of time. */
function useComingShifts(): [string, OpenShift[]][] {
  const today = useToday();
  const minute = Math.floor(useNow() / 60_000);
  const shifts = useRead('volunteers.shifts', { day: today, days: DAYS_AHEAD }, { keepLast: true });
  const coming = (shifts.data ?? []).filter(({ to }) => Date.parse(to) > minute * 60_000);
  const days = new Map<string, OpenShift[]>();
  for (const shift of coming) {
    days.set(shift.day, [...(days.get(shift.day) ?? []), shift]);
  }
  return [...days];
}

/** Every typed word stands somewhere in the line, in any order. */
const everyWord: OptionsFilter = ({ options, search }) => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const hit = ({ label }: ComboboxItem) =>
    words.every((word) => label.toLowerCase().includes(word));
  return options.flatMap<(typeof options)[number]>((option) => {
    if (!('group' in option)) {
      return hit(option) ? [option] : [];
    }
    const items = option.items.filter(hit);
    return items.length > 0 ? [{ ...option, items }] : [];
  });
};
