import { Group, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { useToday } from '@/app/deskClock';
import { DayField } from '@/components/DayField';
import { bound } from '@/components/items/rooms/bound';
import { Verdict } from '@/components/Verdict';
import { hoursOfText, textOfHours } from './hoursText';
import { onUrgent } from './onUrgent';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';
import { type ToCall, toCallOf } from './toCall';
import { maybeText } from './typed';

/** Announces other hours for one day. */
export function SpecialDayForm({ onAffected }: { onAffected: (plans: ToCall[]) => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const { close } = usePlace();
  const announce = useWrite('calendar.announce_hours', { refusal: 'form' });
  const unreadable = t('settings.hours.unreadable');
  const form = useForm({
    initialValues: { day: '', hours: '', reason: '', urgent: '' },
    validate: { hours: (typed) => (hoursOfText(typed) ? null : unreadable) },
  });
  return (
    <SettingsForm
      form={form}
      write={announce}
      args={({ day, hours, reason, urgent }) => ({
        day,
        hours: hoursOfText(hours) ?? [],
        reason,
        urgent: maybeText(urgent),
      })}
      fields={{ 'hours[0]': 'hours', 'hours[1]': 'hours', 'hours[0].to': 'hours' }}
      placed={onUrgent}
      submit={t('settings.special.announce')}
      onSaved={({ affected }) => {
        onAffected(affected.map(toCallOf));
        close();
      }}
      onCancel={close}
    >
      <Group align="flex-start" grow>
        <DayField
          required
          label={t('settings.special.day')}
          minDay={today}
          {...bound(form, 'day')}
        />
        <TextInput
          withAsterisk
          label={t('settings.special.hours')}
          placeholder="9-11:30 13-17"
          autoComplete="off"
          {...form.getInputProps('hours')}
        />
      </Group>
      <UsualHours day={form.values.day} />
      <Textarea
        withAsterisk
        autosize
        label={t('settings.special.reason')}
        description={t('settings.closures.reasonWhy')}
        {...form.getInputProps('reason')}
      />
      <Textarea
        autosize
        label={t('settings.closures.urgent')}
        description={t('settings.special.urgentWhy')}
        {...form.getInputProps('urgent')}
      />
    </SettingsForm>
  );
}

/** What the day would be without them. */
function UsualHours({ day }: { day: string }) {
  const { t } = useTranslation();
  const shown = useRead('calendar.day', { day }, { enabled: day !== '', keepLast: true });
  if (day === '' || !shown.data) {
    return null;
  }
  const { kind, name, open } = shown.data;
  const hours = open.length === 0 ? t('settings.hours.closed') : textOfHours(open);
  return (
    <Verdict
      tone="ok"
      text={t('settings.special.usual', { kind: name ?? t(`terms.dayKind.${kind}`), hours })}
    />
  );
}
