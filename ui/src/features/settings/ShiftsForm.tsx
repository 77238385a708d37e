import { ActionIcon, Group, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { DayField } from '@/components/DayField';
import { bound } from '@/components/items/rooms/bound';
import { SelectField } from '@/components/SelectField';
import { SettingsForm } from './SettingsForm';
import { newShift, onShift, shiftErrors, shiftsOf } from './shiftValues';
import { numberOf, type TypedNumber } from './typed';
import { weekdays } from './week';

interface ShiftsFormProps {
  post: Post;
  onDone: () => void;
}

/** The shifts of a week, for some weeks; doing it again fills up only what is missing. */
export function ShiftsForm({ post, onDone }: ShiftsFormProps) {
  const { t } = useTranslation();
  const today = useToday();
  const add = useWrite('volunteers.add_shifts', { refusal: 'form' });
  const unreadable = t('settings.hours.unreadable');
  const form = useForm({
    // Whatever is typed into the field of the weeks.
    initialValues: { first: today, weeks: 4 as TypedNumber, weekly: [newShift] },
    validate: ({ weekly }) => shiftErrors(weekly, unreadable),
  });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={({ first, weeks, weekly }) => ({
        post: post.code,
        first: first === '' ? null : first,
        weeks: numberOf(weeks),
        weekly: shiftsOf(weekly),
      })}
      placed={onShift}
      submit={t('settings.shifts.add')}
      said={({ added }) => t('settings.shifts.added', { count: added })}
      onSaved={onDone}
      onCancel={onDone}
      foot={
        <ActionButton
          variant="default"
          label={t('settings.shifts.addLine')}
          onAct={() =>
            form.insertListItem('weekly', { ...(form.values.weekly.at(-1) ?? newShift) })
          }
        />
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField label={t('settings.shifts.first')} {...bound(form, 'first')} />
        <NumberInput
          label={t('settings.shifts.weeks')}
          allowDecimal={false}
          {...form.getInputProps('weeks')}
        />
      </SimpleGrid>
      {form.values.weekly.map((_, place) => (
        <Group
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
          key={place}
          gap="xs"
          align="flex-start"
          wrap="nowrap"
          role="group"
          aria-label={t('settings.shifts.line', { number: place + 1 })}
        >
          <SelectField
            label={t('settings.shifts.weekday')}
            autoFocus={place > 0}
            data={weekdays.map((value) => ({ value, label: t(`terms.weekday.${value}`) }))}
            {...form.getInputProps(`weekly.${place}.weekday`)}
          />
          <TextInput
            flex={1}
            label={t('common.time')}
            placeholder="9-12"
            autoComplete="off"
            {...form.getInputProps(`weekly.${place}.hours`)}
          />
          <NumberInput
            label={t('settings.shifts.places')}
            allowDecimal={false}
            {...form.getInputProps(`weekly.${place}.places`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            mt={25}
            aria-label={t('settings.shifts.removeLine', { number: place + 1 })}
            onClick={() => form.removeListItem('weekly', place)}
          >
            <IconTrash aria-hidden size={18} />
          </ActionIcon>
        </Group>
      ))}
    </SettingsForm>
  );
}
