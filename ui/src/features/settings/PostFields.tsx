import { NumberInput, Switch, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '@/components/FieldGroup';
import type { TypedPost } from './postValues';

interface PostFieldsProps {
  form: UseFormReturnType<TypedPost>;
  isNew: boolean;
}

/** What a post is called, where it is, what is done there, and how safe it is. */
export function PostFields({ form, isNew }: PostFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
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
        {isNew ? (
          <TextInput
            withAsterisk
            label={t('settings.code')}
            placeholder="library-shelving"
            spellCheck={false}
            {...form.getInputProps('code')}
          />
        ) : null}
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
    </>
  );
}
