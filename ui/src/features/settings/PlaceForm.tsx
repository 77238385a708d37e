import { NumberInput, SegmentedControl, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { SitesAddPlaceArgs } from '@/api/generated';
import { useWrite } from '@/api/write';
import { FieldGroup } from '@/components/FieldGroup';
import { listEnds } from './lists';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';
import { maybeNumber, maybeText, type TypedNumber } from './typed';

const kinds = ['place', 'station'] as const;

/** One more place that people are sent to. */
export function PlaceForm() {
  const { t } = useTranslation();
  const { close } = usePlace();
  const add = useWrite('sites.add_place', { refusal: 'form' });
  const initialValues: {
    kind: SitesAddPlaceArgs['kind'];
    name: string;
    english_name: string;
    code: string;
    address: string;
    phone: string;
    minutes_on_foot: TypedNumber;
    hours: string;
    bring: string[];
  } = {
    kind: 'place',
    name: '',
    english_name: '',
    code: '',
    address: '',
    phone: '',
    minutes_on_foot: '',
    hours: '',
    bring: [],
  };
  const form = useForm({ initialValues });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(typed) => ({
        ...typed,
        english_name: maybeText(typed.english_name),
        phone: maybeText(typed.phone),
        minutes_on_foot: maybeNumber(typed.minutes_on_foot),
        hours: maybeText(typed.hours),
      })}
      submit={t('common.add')}
      onSaved={close}
      onCancel={close}
    >
      <SegmentedControl
        aria-label={t('settings.places.kind')}
        transitionDuration={0}
        style={{ alignSelf: 'flex-start' }}
        data={kinds.map((value) => ({ value, label: t(`terms.siteKind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
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
        <TextInput
          withAsterisk
          label={t('settings.places.code')}
          placeholder="affairs-centre"
          spellCheck={false}
          {...form.getInputProps('code')}
        />
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
    </SettingsForm>
  );
}
