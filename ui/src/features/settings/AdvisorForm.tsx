import { Select, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Centre } from '@/api/generated';
import { useWrite } from '@/api/write';
import { FieldGroup } from '@/components/FieldGroup';
import { centres } from './lists';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';

/** A new advisor. */
export function AdvisorForm() {
  const { t } = useTranslation();
  const { open, close } = usePlace();
  const add = useWrite('appointments.add_advisor', { refusal: 'form' });
  const initialValues: {
    code: string;
    name: string;
    speciality: string;
    place: string;
    centre: Centre;
    for_enterprises: boolean;
  } = {
    code: '',
    name: '',
    speciality: '',
    place: '',
    centre: 'party_mass_service',
    for_enterprises: false,
  };
  const form = useForm({ initialValues });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(typed) => typed}
      submit={t('common.add')}
      onSaved={({ advisor }) => open(advisor)}
      onCancel={close}
    >
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
        <TextInput
          withAsterisk
          label={t('settings.code')}
          placeholder="friday-lawyers"
          spellCheck={false}
          {...form.getInputProps('code')}
        />
        <Select
          label={t('settings.courses.centre')}
          allowDeselect={false}
          data={centres.map((value) => ({ value, label: t(`terms.centre.${value}`) }))}
          {...form.getInputProps('centre')}
        />
        <Switch
          label={t('settings.advisors.onlyEnterprises')}
          style={{ alignSelf: 'center' }}
          {...form.getInputProps('for_enterprises', { type: 'checkbox' })}
        />
      </FieldGroup>
    </SettingsForm>
  );
}
