import { Group, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/components/ActionButton';
import { FieldGroup } from '@/components/FieldGroup';
import { useFormat } from '@/i18n/format';
import { hoursOfText, textOfHours } from './hoursText';
import { type TypedWeek, weekdays, weekMinutes } from './week';

interface WeekFieldsProps {
  // Whatever else is asked stands beside the week.
  form: UseFormReturnType<TypedWeek>;
  autoFocus?: boolean;
}

/** One line a day; empty is closed, a gap is the lunch break. */
export function WeekFields({ form, autoFocus = false }: WeekFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const copy = (days: readonly (typeof weekdays)[number][]) => {
    for (const day of days) {
      form.setFieldValue(day, form.getValues().monday);
    }
  };
  return (
    <FieldGroup legend={t('settings.hours.weekly')}>
      <Text fz="sm" c="dimmed">
        {t('settings.hours.howToType')}
      </Text>
      {weekdays.map((day) => (
        <DayLine key={day} form={form} day={day} autoFocus={autoFocus && day === 'monday'} />
      ))}
      <Group justify="space-between">
        <Group gap="xs">
          <ActionButton
            size="xs"
            variant="default"
            label={t('settings.hours.copyWeekdays')}
            onAct={() => copy(weekdays.slice(1, 5))}
          />
          <ActionButton
            size="xs"
            variant="default"
            label={t('settings.hours.copyAll')}
            onAct={() => copy(weekdays.slice(1))}
          />
        </Group>
        <Text role="status" style={{ whiteSpace: 'nowrap' }}>
          {t('settings.hours.total', { hours: format.hoursOf(weekMinutes(form.values)) })}
        </Text>
      </Group>
    </FieldGroup>
  );
}

function DayLine({ form, day, autoFocus }: WeekFieldsProps & { day: (typeof weekdays)[number] }) {
  const { t } = useTranslation();
  const { onBlur, ...field } = form.getInputProps(day);
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Text w={96} pt={7} fz="sm" aria-hidden>
        {t(`terms.weekday.${day}`)}
      </Text>
      <TextInput
        flex={1}
        maw={416}
        aria-label={t(`terms.weekday.${day}`)}
        autoFocus={autoFocus}
        placeholder={t('settings.hours.closed')}
        autoComplete="off"
        {...field}
        onBlur={(event) => {
          onBlur?.(event);
          const hours = hoursOfText(event.currentTarget.value);
          if (hours) {
            form.setFieldValue(day, textOfHours(hours));
          }
        }}
      />
    </Group>
  );
}
