import { ActionIcon, Group, Input, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/components/ActionButton';
import { DayField } from '@/components/DayField';
import { FieldGroup } from '@/components/FieldGroup';
import { shiftDay } from '@/i18n/format';
import type { TypedSession } from './courseValues';

interface SessionsFieldProps {
  sessions: readonly TypedSession[];
  onChange: (sessions: TypedSession[]) => void;
  /** By the form's paths, such as `sessions.0.day`. */
  errors: Readonly<Record<string, ReactNode>>;
}

/** The sessions of a course; the next one is a week after the last, at the same time. */
export function SessionsField({ sessions, onChange, errors }: SessionsFieldProps) {
  const { t } = useTranslation();
  const [more, setMore] = useState<number | string>(1);
  const set = (place: number, changed: Partial<TypedSession>) =>
    onChange(sessions.map((one, at) => (at === place ? { ...one, ...changed } : one)));
  return (
    <FieldGroup legend={t('settings.courses.sessions')}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} verticalSpacing="sm">
        {sessions.map((session, place) => (
          <Group
            // biome-ignore lint/suspicious/noArrayIndexKey: a session has no other name than its place
            key={place}
            gap="xs"
            wrap="nowrap"
            align="flex-start"
            role="group"
            aria-label={t('settings.courses.session', { number: place + 1 })}
          >
            <DayField
              label={t('settings.courses.session', { number: place + 1 })}
              value={session.day}
              error={errors[`sessions.${place}.day`]}
              onChange={(day) => set(place, { day })}
            />
            <TextInput
              flex={1}
              label={t('common.time')}
              placeholder="14-16"
              autoComplete="off"
              value={session.hours}
              error={errors[`sessions.${place}.hours`]}
              onChange={(event) => set(place, { hours: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              mt={25}
              aria-label={t('settings.courses.removeSession', { number: place + 1 })}
              onClick={() => onChange(sessions.filter((_, at) => at !== place))}
            >
              <IconTrash aria-hidden size={18} />
            </ActionIcon>
          </Group>
        ))}
      </SimpleGrid>
      {errors.sessions ? <Input.Error role="alert">{errors.sessions}</Input.Error> : null}
      <Group gap="xs" align="flex-end">
        <NumberInput
          w={112}
          label={t('settings.courses.more')}
          min={1}
          max={60}
          allowDecimal={false}
          value={more}
          onChange={setMore}
        />
        <ActionButton
          variant="default"
          label={t('settings.courses.addWeekly')}
          onAct={() => onChange([...sessions, ...following(sessions, Number(more) || 1)])}
        />
      </Group>
    </FieldGroup>
  );
}

/** So many more, each a week after the one before. */
function following(sessions: readonly TypedSession[], count: number): TypedSession[] {
  const last = sessions.at(-1) ?? { day: '', hours: '' };
  return Array.from({ length: count }, (_, place) => ({
    day: last.day === '' ? '' : shiftDay(last.day, 7 * (place + 1)),
    hours: last.hours,
  }));
}
