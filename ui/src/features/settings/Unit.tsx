import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { ListedSite } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { useSession } from '@/app/session';
import { FieldGroup } from '@/components/FieldGroup';
import { Read } from '@/components/States';
import { placeOf, typedPlace } from './placeValues';
import { SectionHead } from './SectionHead';
import { SettingsForm } from './SettingsForm';

/** What the complex is called on every paper. */
export function Unit() {
  const { t } = useTranslation();
  const sites = useRead('sites.directory', { kind: 'complex' });
  return (
    <>
      <SectionHead title={t('settings.unit.title')} text={t('settings.unit.text')} />
      <Read of={sites}>
        {([complex]) => (complex ? <UnitForm key={complex.id} complex={complex} /> : null)}
      </Read>
    </>
  );
}

function UnitForm({ complex }: { complex: ListedSite }) {
  const { t } = useTranslation();
  const { front } = useSession();
  const change = useWrite('sites.change', { refusal: 'form' });
  const form = useForm({ initialValues: typedPlace(complex) });
  return (
    <SettingsForm
      form={form}
      write={change}
      args={(typed) => ({ site: complex.id, ...placeOf(typed) })}
    >
      <FieldGroup legend={t('settings.places.what')} columns={3}>
        <TextInput withAsterisk label={t('firstStart.unit')} {...form.getInputProps('name')} />
        <TextInput
          label={t('settings.places.englishName')}
          {...form.getInputProps('english_name')}
        />
        <TextInput
          readOnly
          variant="filled"
          label={t('firstStart.code')}
          description={t('settings.unit.codeWhy')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={front.code}
        />
      </FieldGroup>
      <FieldGroup legend={t('settings.places.where')} columns={3}>
        <TextInput
          withAsterisk
          label={t('firstStart.address')}
          {...form.getInputProps('address')}
        />
        <TextInput label={t('firstStart.phone')} {...form.getInputProps('phone')} />
      </FieldGroup>
    </SettingsForm>
  );
}
