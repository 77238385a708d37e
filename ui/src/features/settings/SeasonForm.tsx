import { TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { MonthDay, Season } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { useAsk } from '@/components/ask';
import { FieldGroup } from '@/components/FieldGroup';
import { keyOf, monthDayOf } from './monthDay';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';
import { type ToCall, toCallOf } from './toCall';
import { WeekFields } from './WeekFields';
import { closedWeek, onWeekday, type TypedWeek, typedWeek, weekErrors, weekOf } from './week';

interface SeasonFormProps {
  season: Season | null;
  onAffected: (plans: ToCall[]) => void;
}

type TypedSeason = TypedWeek & { first: string; last: string };

/** A day that no year has: the door refuses it on its field. */
const noDate: MonthDay = { month: 0, day: 0 };

/** The dates of a season and its hours. Another season is another pair of dates: those of this one stay. */
export function SeasonForm({ season, onAffected }: SeasonFormProps) {
  const { t } = useTranslation();
  const ask = useAsk();
  const { close } = usePlace();
  const set = useWrite('calendar.set_season', { refusal: 'form' });
  const drop = useWrite('calendar.set_season');
  const unreadable = t('settings.hours.unreadable');
  const noDay = t('settings.seasons.unreadable');
  const initialValues: TypedSeason = {
    ...(season ? typedWeek(season.week) : closedWeek),
    first: season ? keyOf(season.first) : '',
    last: season ? keyOf(season.last) : '',
  };
  const form = useForm({
    initialValues,
    validate: (typed) => ({
      ...(monthDayOf(typed.first) ? {} : { first: noDay }),
      ...(monthDayOf(typed.last) ? {} : { last: noDay }),
      ...weekErrors(typed, unreadable),
    }),
  });
  const datesOf = ({ first, last }: TypedSeason) => ({
    first: monthDayOf(first) ?? noDate,
    last: monthDayOf(last) ?? noDate,
  });
  const remove = async () => {
    const yes = await ask({
      title: t('settings.seasons.dropTitle'),
      text: t('settings.seasons.dropText'),
      yes: t('settings.seasons.drop'),
      no: t('common.cancel'),
    });
    const done = yes ? await drop.run({ ...datesOf(initialValues), week: null }) : null;
    if (done) {
      onAffected(done.affected.map(toCallOf));
      close();
    }
  };
  return (
    <SettingsForm
      form={form}
      write={set}
      args={(typed, accept) => ({ ...datesOf(typed), week: weekOf(typed), accept })}
      placed={(fault) => onWeekday(fault, form.values)}
      onSaved={({ affected }) => {
        onAffected(affected.map(toCallOf));
        close();
      }}
      onCancel={close}
      foot={
        season ? (
          <ActionButton
            variant="default"
            label={t('settings.seasons.drop')}
            loading={drop.pending}
            onAct={remove}
          />
        ) : null
      }
    >
      <FieldGroup legend={t('settings.seasons.dates')} columns={2}>
        <TextInput
          autoFocus={!season}
          readOnly={season !== null}
          variant={season ? 'filled' : 'default'}
          label={t('settings.seasons.first')}
          placeholder="7-1"
          autoComplete="off"
          {...form.getInputProps('first')}
        />
        <TextInput
          readOnly={season !== null}
          variant={season ? 'filled' : 'default'}
          label={t('settings.seasons.last')}
          placeholder="8-31"
          autoComplete="off"
          {...form.getInputProps('last')}
        />
      </FieldGroup>
      <WeekFields
        // The week is a part of what this form holds.
        form={form as unknown as UseFormReturnType<TypedWeek>}
        autoFocus={season !== null}
      />
    </SettingsForm>
  );
}
