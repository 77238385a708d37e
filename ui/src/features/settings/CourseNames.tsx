import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { SelectField } from '@/components/SelectField';
import { floorIn, nameIn } from '@/i18n/named';
import type { TypedCourse } from './courseValues';

const kinds = ['course', 'activity', 'lecture', 'campaign'] as const;

interface CourseNamesProps {
  input: (
    field: 'code' | 'name' | 'kind' | 'term' | 'teacher' | 'place' | 'room',
  ) => ReturnType<UseFormReturnType<TypedCourse>['getInputProps']>;
  isNew: boolean;
}

/** What a course is called, who gives it, and where. */
export function CourseNames({ input, isNew }: CourseNamesProps) {
  const { t, i18n } = useTranslation();
  const rooms = useRead('rooms.list', {});
  return (
    <>
      <TextInput autoFocus withAsterisk label={t('settings.courses.name')} {...input('name')} />
      {isNew ? (
        <>
          <SelectField
            label={t('settings.courses.kind')}
            data={kinds.map((value) => ({ value, label: t(`terms.courseKind.${value}`) }))}
            {...input('kind')}
          />
          <TextInput
            withAsterisk
            label={t('settings.code')}
            placeholder="calligraphy-2026-autumn"
            spellCheck={false}
            {...input('code')}
          />
        </>
      ) : null}
      <TextInput
        label={t('settings.courses.term')}
        placeholder={t('settings.courses.termExample')}
        {...input('term')}
      />
      <TextInput label={t('settings.courses.teacher')} {...input('teacher')} />
      <TextInput withAsterisk label={t('settings.courses.place')} {...input('place')} />
      <SelectField
        label={isNew ? t('settings.courses.room') : t('settings.courses.otherRoom')}
        placeholder={isNew ? t('settings.courses.noRoom') : t('settings.courses.sameRoom')}
        clearable
        clearButtonProps={{ 'aria-label': t('common.remove') }}
        data={(rooms.data ?? []).map((room) => ({
          value: room.code,
          label: `${floorIn(i18n.language, room.floor)} ${nameIn(i18n.language, room)}`,
        }))}
        {...input('room')}
      />
    </>
  );
}
