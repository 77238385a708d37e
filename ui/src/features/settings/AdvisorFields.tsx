import { Switch, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '@/components/FieldGroup';
import { SelectField } from '@/components/SelectField';
import type { TypedAdvisor } from './advisorValues';
import { centres } from './lists';

interface AdvisorFieldsProps {
  form: UseFormReturnType<TypedAdvisor>;
  isNew: boolean;
}

/** What an advisor is called, on what and where they advise, and whom. */
export function AdvisorFields({ form, isNew }: AdvisorFieldsProps) {
  const { t } = useTranslation();
  return (
    <FieldGroup legend={t('settings.advisors.what')} columns={3}>
      <TextInput
        autoFocus
        withAsterisk
        label={t('settings.advisors.name')}
        {...form.getInputProps('name')}
      />
      <TextInput
        withAsterisk
        label={t('settings.advisors.speciality')}
        placeholder={t('settings.advisors.specialityExample')}
        {...form.getInputProps('speciality')}
      />
      <TextInput
        withAsterisk
        label={t('settings.advisors.place')}
        {...form.getInputProps('place')}
      />
      {isNew ? (
        <TextInput
          withAsterisk
          label={t('settings.code')}
          placeholder="friday-lawyers"
          spellCheck={false}
          {...form.getInputProps('code')}
        />
      ) : null}
      <SelectField
        label={t('settings.courses.centre')}
        data={centres.map((value) => ({ value, label: t(`terms.centre.${value}`) }))}
        {...form.getInputProps('centre')}
      />
      <Switch
        label={t('settings.advisors.onlyEnterprises')}
        style={{ alignSelf: 'center' }}
        {...form.getInputProps('for_enterprises', { type: 'checkbox' })}
      />
    </FieldGroup>
  );
}
