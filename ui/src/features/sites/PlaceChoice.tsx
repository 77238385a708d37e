import { Radio, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '@/components/FieldGroup';
import type { TypedComplex } from './complex';

/** How a PostgreSQL address looks. */
export const addressExample = 'postgres://onecounter:***@192.168.1.10:5432/onecounter';

/** Whether one computer does all the work, or several share a database. */
export function PlaceChoice({ form }: { form: UseFormReturnType<TypedComplex> }) {
  const { t } = useTranslation();
  return (
    <FieldGroup legend={t('firstStart.place')}>
      <Radio.Group aria-label={t('firstStart.place')} {...form.getInputProps('place')}>
        <Stack gap="xs">
          <Radio value="here" label={t('firstStart.here')} description={t('firstStart.hereWhy')} />
          <Radio
            value="postgres"
            label={t('firstStart.postgres')}
            description={t('firstStart.postgresWhy')}
          />
        </Stack>
      </Radio.Group>
      {form.values.place === 'postgres' ? (
        <TextInput
          withAsterisk
          label={t('firstStart.postgresAddress')}
          placeholder={addressExample}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('postgres')}
        />
      ) : null}
    </FieldGroup>
  );
}
