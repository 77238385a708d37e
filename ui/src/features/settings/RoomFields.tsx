import { NumberInput, Switch, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from '@/components/FieldGroup';
import { listEnds } from './lists';
import type { TypedRoom } from './roomValues';

interface RoomFieldsProps {
  form: UseFormReturnType<TypedRoom>;
  isNew: boolean;
}

/** What a room is called, how many it holds, and what it allows. */
export function RoomFields({ form, isNew }: RoomFieldsProps) {
  const { t } = useTranslation();
  const number = (field: keyof TypedRoom) => ({
    allowDecimal: false,
    ...form.getInputProps(field),
  });
  return (
    <>
      <FieldGroup legend={t('settings.rooms.what')} columns={3}>
        <TextInput
          autoFocus
          withAsterisk
          label={t('settings.rooms.name')}
          {...form.getInputProps('name')}
        />
        <TextInput
          withAsterisk
          label={t('settings.rooms.floor')}
          placeholder={t('settings.rooms.floorExample')}
          {...form.getInputProps('floor')}
        />
        <TextInput
          label={t('settings.rooms.englishName')}
          {...form.getInputProps('english_name')}
        />
        {isNew ? (
          <TextInput
            withAsterisk
            label={t('settings.code')}
            description={t('settings.codeWhy')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            placeholder="sharing-space"
            spellCheck={false}
            {...form.getInputProps('code')}
          />
        ) : null}
        <TagsInput
          label={t('settings.rooms.equipment')}
          placeholder={t('settings.listHint')}
          splitChars={listEnds}
          {...form.getInputProps('equipment')}
        />
      </FieldGroup>
      <FieldGroup legend={t('settings.rooms.room')} columns={4}>
        <NumberInput withAsterisk label={t('settings.rooms.capacity')} {...number('capacity')} />
        <NumberInput
          label={t('settings.rooms.fewest')}
          description={t('settings.rooms.fewestWhy')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...number('fewest_heads')}
        />
        <NumberInput label={t('settings.rooms.longest')} step={30} {...number('longest_minutes')} />
        <NumberInput label={t('settings.rooms.buffer')} step={5} {...number('buffer_minutes')} />
      </FieldGroup>
      <FieldGroup legend={t('settings.rooms.booking')} columns={3}>
        <NumberInput label={t('settings.rooms.nearest')} {...number('nearest_days')} />
        <NumberInput label={t('settings.rooms.farthest')} {...number('farthest_days')} />
        <NumberInput
          label={t('settings.rooms.monthly')}
          description={t('settings.rooms.monthlyWhy')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...number('monthly_limit')}
        />
        <Switch
          label={t('settings.rooms.consecutive')}
          {...form.getInputProps('allows_consecutive', { type: 'checkbox' })}
        />
        <Switch
          label={t('settings.rooms.needsApproval')}
          {...form.getInputProps('needs_approval', { type: 'checkbox' })}
        />
      </FieldGroup>
    </>
  );
}
