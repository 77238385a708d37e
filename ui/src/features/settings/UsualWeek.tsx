import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HoursShown } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { Read } from '@/components/States';
import { CallListDialog } from './CallListDialog';
import { isWholeYear } from './monthDay';
import { SectionHead } from './SectionHead';
import { SettingsForm } from './SettingsForm';
import { type ToCall, toCallOf } from './toCall';
import { WeekFields } from './WeekFields';
import { onWeekday, typedWeek, weekErrors, weekOf } from './week';

/** The hours of every week of the year, wherever no season says otherwise. */
export function UsualWeek() {
  const { t } = useTranslation();
  const hours = useRead('calendar.hours', {});
  const [toCall, setToCall] = useState<ToCall[]>([]);
  return (
    <>
      <SectionHead title={t('settings.hours.week')} text={t('settings.hours.weekText')} />
      <Read of={hours}>
        {(shown) => (
          <WeekForm
            key={JSON.stringify(shown.seasons.at(-1))}
            shown={shown}
            onSaved={(plans) => setToCall(plans)}
          />
        )}
      </Read>
      <CallListDialog plans={toCall} onClose={() => setToCall([])} />
    </>
  );
}

function WeekForm({ shown, onSaved }: { shown: HoursShown; onSaved: (plans: ToCall[]) => void }) {
  const { t } = useTranslation();
  const set = useWrite('calendar.set_hours', { refusal: 'form' });
  const unreadable = t('settings.hours.unreadable');
  const usual = shown.seasons.find(isWholeYear);
  const form = useForm({
    initialValues: typedWeek(usual?.week ?? {}),
    validate: (typed) => weekErrors(typed, unreadable),
  });
  return (
    <SettingsForm
      form={form}
      write={set}
      args={(typed, accept) => ({ week: weekOf(typed), accept })}
      placed={(fault) => onWeekday(fault, form.values)}
      onSaved={({ affected }) => onSaved(affected.map(toCallOf))}
    >
      <WeekFields form={form} />
    </SettingsForm>
  );
}
