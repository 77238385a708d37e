import { Group, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { useToday } from '@/app/deskClock';
import { DayField } from '@/components/DayField';
import { bound } from '@/components/items/rooms/bound';
import { Verdict } from '@/components/Verdict';
import { CallCount } from './CallCount';
import { CallList } from './CallList';
import { onUrgent } from './onUrgent';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';
import { toCallOf } from './toCall';
import { maybeText } from './typed';

/** Announces a closure; what takes place on those days is seen before it is saved. */
export function ClosureForm() {
  const { t } = useTranslation();
  const today = useToday();
  const { open, close } = usePlace();
  const announce = useWrite('calendar.announce_closure', { refusal: 'form' });
  const form = useForm({ initialValues: { first: '', last: '', reason: '', urgent: '' } });
  return (
    <SettingsForm
      form={form}
      write={announce}
      args={({ first, last, reason, urgent }, accept) => ({
        first,
        last: last === '' ? first : last,
        reason,
        urgent: maybeText(urgent),
        accept,
      })}
      placed={onUrgent}
      submit={t('settings.closures.announce')}
      onSaved={({ closure, affected }) => (affected.length > 0 ? open(closure) : close())}
      onCancel={close}
    >
      <Group align="flex-start" grow>
        <DayField
          required
          label={t('settings.closures.first')}
          minDay={today}
          {...bound(form, 'first')}
        />
        <DayField
          label={t('settings.closures.last')}
          minDay={form.values.first === '' ? today : form.values.first}
          {...bound(form, 'last')}
        />
      </Group>
      <Textarea
        withAsterisk
        autosize
        label={t('settings.closures.reason')}
        description={t('settings.closures.reasonWhy')}
        {...form.getInputProps('reason')}
      />
      <Textarea
        autosize
        label={t('settings.closures.urgent')}
        description={t('settings.closures.urgentWhy')}
        {...form.getInputProps('urgent')}
      />
      <Touched first={form.values.first} last={form.values.last} />
    </SettingsForm>
  );
}

/** What takes place on the days as they are typed. */
function Touched({ first, last }: { first: string; last: string }) {
  const { t } = useTranslation();
  const [days] = useDebouncedValue({ first, last: last === '' ? first : last }, 150);
  const known = days.first !== '' && days.last >= days.first;
  const affected = useRead('calendar.affected', days, { enabled: known, keepLast: true });
  if (!known || !affected.data) {
    return null;
  }
  const plans = affected.data.map(toCallOf);
  return plans.length === 0 ? (
    <Verdict tone="ok" text={t('settings.closures.nothing')} />
  ) : (
    <>
      <CallCount plans={plans} />
      <CallList plans={plans} />
    </>
  );
}
