import { NumberInput, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Advisor, SlotSeries, WeekDay } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { useToday } from '@/app/deskClock';
import { DayField } from '@/components/DayField';
import { FieldGroup } from '@/components/FieldGroup';
import { bound } from '@/components/items/rooms/bound';
import { SelectField } from '@/components/SelectField';
import { hoursOfText } from './hoursText';
import { SettingsForm } from './SettingsForm';
import { SlotPlanPreview } from './SlotPlanPreview';
import { numberOf, type TypedNumber } from './typed';
import { weekdays } from './week';

type TypedSlots = {
  weekday: WeekDay;
  first: string;
  weeks: TypedNumber;
  hours: string;
  minutes: TypedNumber;
  places: TypedNumber;
  onHolidays: boolean;
};

interface SlotsFormProps {
  advisor: Advisor;
  onDone: () => void;
}

/** Slots of every week; which dates are held and which fall out is seen before they are made. */
export function SlotsForm({ advisor, onDone }: SlotsFormProps) {
  const { t } = useTranslation();
  const today = useToday();
  const add = useWrite('appointments.add_slots', { refusal: 'form' });
  const unreadable = t('settings.hours.unreadable');
  const initialValues: TypedSlots = {
    weekday: 'friday',
    first: today,
    weeks: 8,
    hours: '',
    minutes: 30,
    places: 1,
    onHolidays: false,
  };
  const form = useForm({
    initialValues,
    validate: { hours: (typed) => (hoursOfText(typed)?.length === 1 ? null : unreadable) },
  });
  const [typed] = useDebouncedValue(form.values, 150);
  const readable = hoursOfText(typed.hours)?.length === 1;
  const plan = useRead('appointments.plan_slots', seriesOf(advisor, typed), {
    enabled: readable,
    keepLast: true,
  });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(values) => seriesOf(advisor, values)}
      fields={{ from: 'hours', to: 'hours' }}
      submit={t('settings.slots.add')}
      said={({ added }) => t('settings.slots.added', { count: added })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <FieldGroup legend={t('settings.slots.weekly')} columns={4}>
        <SelectField
          autoFocus
          label={t('settings.shifts.weekday')}
          data={weekdays.map((value) => ({ value, label: t(`terms.weekday.${value}`) }))}
          {...form.getInputProps('weekday')}
        />
        <TextInput
          withAsterisk
          label={t('common.time')}
          placeholder="13-17"
          autoComplete="off"
          {...form.getInputProps('hours')}
        />
        <NumberInput label={t('settings.slots.minutes')} {...form.getInputProps('minutes')} />
        <NumberInput label={t('settings.slots.places')} {...form.getInputProps('places')} />
        <DayField label={t('settings.shifts.first')} {...bound(form, 'first')} />
        <NumberInput label={t('settings.shifts.weeks')} {...form.getInputProps('weeks')} />
        <Switch
          label={t('settings.slots.onHolidays')}
          style={{ alignSelf: 'center' }}
          {...form.getInputProps('onHolidays', { type: 'checkbox' })}
        />
      </FieldGroup>
      <SlotPlanPreview
        plan={readable ? plan.data : undefined}
        fault={readable ? plan.error : null}
      />
    </SettingsForm>
  );
}

/** As the door takes it. */
function seriesOf(advisor: Advisor, typed: TypedSlots): SlotSeries {
  const [hours] = hoursOfText(typed.hours) ?? [];
  return {
    advisor: advisor.code,
    weekday: typed.weekday,
    first: typed.first === '' ? null : typed.first,
    weeks: numberOf(typed.weeks),
    from: hours?.from ?? '',
    to: hours?.to ?? '',
    minutes: numberOf(typed.minutes),
    places: numberOf(typed.places),
    holidays: typed.onHolidays ? 'keep' : 'skip',
  };
}
