import { ActionIcon, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { YearLoaded } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';
import { holidayErrors, isBlank, linesOf, noHoliday, usualHolidays } from './yearLines';

const names = [
  'newYear',
  'spring',
  'qingming',
  'labour',
  'dragonBoat',
  'midAutumn',
  'national',
] as const;

interface HolidaysByHandProps {
  year: number;
  onLoaded: (done: YearLoaded) => void;
}

/** The notice of a year, typed: a line a holiday, dates as short as `1-1`. */
export function HolidaysByHand({ year, onLoaded }: HolidaysByHandProps) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const load = useWrite('calendar.load_year', { refusal: 'form' });
  const unreadable = t('settings.seasons.unreadable');
  const form = useForm({
    initialValues: {
      holidays: usualHolidays(names.map((name) => t(`settings.year.names.${name}`))),
    },
    validate: ({ holidays }) => holidayErrors(year, holidays, unreadable),
  });
  return (
    <SettingsForm
      form={form}
      write={load}
      args={({ holidays }) => ({
        notice: {
          dates: {
            year,
            days: holidays
              .filter((typed) => !isBlank(typed))
              .flatMap((typed) => linesOf(year, typed) ?? []),
          },
        },
      })}
      submit={t('settings.year.load')}
      said={(done) => t('settings.year.loaded', { year: done.year, count: done.dates })}
      onSaved={onLoaded}
      onCancel={close}
      foot={
        <ActionButton
          variant="default"
          label={t('settings.year.addLine')}
          onAct={() => form.insertListItem('holidays', noHoliday)}
        />
      }
    >
      <Text fz="sm" c="dimmed">
        {t('settings.year.howToType')}
      </Text>
      <Table aria-label={t('settings.year.of', { year })} withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.year.name')}</Table.Th>
            <Table.Th>{t('settings.year.offFrom')}</Table.Th>
            <Table.Th>{t('settings.year.offTo')}</Table.Th>
            <Table.Th>{t('settings.year.work')}</Table.Th>
            <Table.Th w={48}>
              <VisuallyHidden>{t('common.actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {form.values.holidays.map(({ name }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place
            <Table.Tr key={place} style={{ verticalAlign: 'top' }}>
              <Table.Td>
                <TextInput
                  aria-label={t('settings.year.name')}
                  {...form.getInputProps(`holidays.${place}.name`)}
                />
              </Table.Td>
              {(['first', 'last', 'work'] as const).map((field) => (
                <Table.Td key={field}>
                  <TextInput
                    autoFocus={place === 0 && field === 'first'}
                    aria-label={t(`settings.year.${field}Of`, { name })}
                    placeholder={field === 'work' ? '2-14 2-28' : '1-1'}
                    autoComplete="off"
                    {...form.getInputProps(`holidays.${place}.${field}`)}
                  />
                </Table.Td>
              ))}
              <Table.Td>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  aria-label={t('settings.year.removeLine', { name })}
                  onClick={() => form.removeListItem('holidays', place)}
                >
                  <IconTrash aria-hidden size={18} />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SettingsForm>
  );
}
