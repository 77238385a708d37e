import { NumberInput, Switch, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { FieldGroup } from '@/components/FieldGroup';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';
import { numberOf, type TypedNumber } from './typed';

/** A new volunteer post. */
export function PostForm() {
  const { t } = useTranslation();
  const { open, close } = usePlace();
  const add = useWrite('volunteers.add_post', { refusal: 'form' });
  const form = useForm({
    initialValues: {
      name: '',
      code: '',
      place: '',
      content: '',
      // Whatever is typed into the field.
      arrive_minutes: 10 as TypedNumber,
      risky: false,
      insured: false,
    },
  });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(typed) => ({ ...typed, arrive_minutes: numberOf(typed.arrive_minutes) })}
      submit={t('common.add')}
      onSaved={({ post }) => open(post)}
      onCancel={close}
    >
      <FieldGroup legend={t('settings.posts.what')} columns={3}>
        <TextInput
          autoFocus
          withAsterisk
          label={t('settings.posts.name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          withAsterisk
          label={t('settings.posts.place')}
          {...form.getInputProps('place')}
        />
        <TextInput
          withAsterisk
          label={t('settings.code')}
          placeholder="library-shelving"
          spellCheck={false}
          {...form.getInputProps('code')}
        />
      </FieldGroup>
      <Textarea
        withAsterisk
        autosize
        minRows={2}
        label={t('settings.posts.content')}
        {...form.getInputProps('content')}
      />
      <FieldGroup legend={t('settings.posts.safety')} columns={3}>
        <NumberInput
          label={t('settings.posts.arrive')}
          allowDecimal={false}
          step={5}
          {...form.getInputProps('arrive_minutes')}
        />
        <Switch
          label={t('settings.posts.risky')}
          style={{ alignSelf: 'center' }}
          {...form.getInputProps('risky', { type: 'checkbox' })}
        />
        <Switch
          label={t('settings.posts.insured')}
          style={{ alignSelf: 'center' }}
          {...form.getInputProps('insured', { type: 'checkbox' })}
        />
      </FieldGroup>
    </SettingsForm>
  );
}
