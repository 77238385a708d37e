import { SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '@/components/FieldGroup';
import { SecretField } from '@/components/SecretField';
import type { TypedComplex } from './complex';

/** The first account: whoever adds all the others. */
export function ManagerFields({ form }: { form: UseFormReturnType<TypedComplex> }) {
  const { t } = useTranslation();
  return (
    <FieldGroup legend={t('firstStart.manager')}>
      <SimpleGrid cols={2}>
        <TextInput
          withAsterisk
          label={t('firstStart.managerName')}
          autoComplete="off"
          {...form.getInputProps('managerName')}
        />
        <TextInput
          withAsterisk
          label={t('firstStart.number')}
          description={t('firstStart.numberWhy')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="off"
          {...form.getInputProps('number')}
        />
      </SimpleGrid>
      <TextInput
        withAsterisk
        label={t('firstStart.login')}
        description={t('firstStart.loginWhy')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('login')}
      />
      <SimpleGrid cols={2}>
        <SecretField
          withAsterisk
          label={t('firstStart.password')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <SecretField
          withAsterisk
          label={t('firstStart.again')}
          autoComplete="new-password"
          {...form.getInputProps('passwordAgain')}
        />
      </SimpleGrid>
    </FieldGroup>
  );
}
