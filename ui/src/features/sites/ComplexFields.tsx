import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '@/components/FieldGroup';
import type { TypedComplex } from './complex';

interface ComplexFieldsProps {
  form: UseFormReturnType<TypedComplex>;
  autoFocus: boolean;
}

/** Which complex this is. */
export function ComplexFields({ form, autoFocus }: ComplexFieldsProps) {
  const { t } = useTranslation();
  return (
    <FieldGroup legend={t('firstStart.complex')}>
      <TextInput
        autoFocus={autoFocus}
        withAsterisk
        label={t('firstStart.unit')}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('firstStart.englishName')}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('english_name')}
      />
      <TextInput
        withAsterisk
        label={t('firstStart.address')}
        autoComplete="off"
        {...form.getInputProps('address')}
      />
      <SimpleGrid cols={2}>
        <TextInput
          withAsterisk
          label={t('firstStart.phone')}
          autoComplete="off"
          {...form.getInputProps('phone')}
        />
        <NumberInput
          withAsterisk
          label={t('firstStart.windows')}
          min={1}
          max={60}
          allowDecimal={false}
          clampBehavior="strict"
          {...form.getInputProps('windows')}
        />
      </SimpleGrid>
      <TextInput
        withAsterisk
        label={t('firstStart.code')}
        description={t('firstStart.codeWhy')}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('code')}
      />
    </FieldGroup>
  );
}
