import { Group, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { TimeField } from '@/components/TimeField';
import type { PaperTime } from './paperTime';

interface PaperTimeFieldsProps {
  label: string;
  autoFocus?: boolean;
  form: Pick<UseFormReturnType<PaperTime>, 'values' | 'errors' | 'getInputProps'> & {
    setFieldValue: (field: 'time', value: string) => void;
  };
}

/** A time other than now, and why it comes late. */
export function PaperTimeFields({ label, autoFocus, form }: PaperTimeFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <TimeField
          label={label}
          data-path="time"
          autoFocus={autoFocus}
          value={form.values.time}
          onChange={(time) => form.setFieldValue('time', time)}
          error={form.errors.time}
        />
        {form.values.time === '' ? (
          <Text c="dimmed" fz="sm" mt={30}>
            {t('volunteers.place.otherTimeHint')}
          </Text>
        ) : (
          <TextInput
            flex={1}
            required
            label={t('common.reason')}
            autoComplete="off"
            {...form.getInputProps('reason')}
          />
        )}
      </Group>
      {form.values.time === '' ? null : (
        <Text c="dimmed" fz="sm">
          {t('volunteers.place.late')}
        </Text>
      )}
    </>
  );
}
