import { NumberInput, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '@/components/FieldGroup';
import { listEnds } from './lists';
import type { TypedPlace } from './placeValues';

interface PlaceFieldsProps {
  form: UseFormReturnType<TypedPlace>;
  isNew: boolean;
}

/** What a place is called, where it is, and what people should know before they go. */
export function PlaceFields({ form, isNew }: PlaceFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup legend={t('settings.places.what')} columns={3}>
        <TextInput
          autoFocus
          withAsterisk
          label={t('settings.places.name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('settings.places.englishName')}
          {...form.getInputProps('english_name')}
        />
        {isNew ? (
          <TextInput
            withAsterisk
            label={t('settings.places.code')}
            placeholder="affairs-centre"
            spellCheck={false}
            {...form.getInputProps('code')}
          />
        ) : null}
      </FieldGroup>
      <FieldGroup legend={t('settings.places.where')} columns={3}>
        <TextInput
          withAsterisk
          label={t('settings.places.address')}
          {...form.getInputProps('address')}
        />
        <TextInput label={t('settings.places.phone')} {...form.getInputProps('phone')} />
        <NumberInput
          label={t('settings.places.minutes')}
          allowDecimal={false}
          {...form.getInputProps('minutes_on_foot')}
        />
      </FieldGroup>
      <FieldGroup legend={t('settings.places.toKnow')} columns={2}>
        <TextInput
          label={t('settings.places.hours')}
          placeholder={t('settings.places.hoursExample')}
          {...form.getInputProps('hours')}
        />
        <TagsInput
          label={t('settings.places.bring')}
          placeholder={t('settings.listHint')}
          splitChars={listEnds}
          {...form.getInputProps('bring')}
        />
      </FieldGroup>
    </>
  );
}
