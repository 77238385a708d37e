import { Grid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { Form } from '@/components/Form';
import { EnterpriseField } from '@/components/items/appointments/EnterpriseField';
import { SlotChoice } from '@/components/items/appointments/SlotChoice';
import { SlotVerdict } from '@/components/items/appointments/SlotVerdict';
import { type SlotSession, sessionsOf } from '@/components/items/appointments/slotSessions';
import { useBooking } from '@/components/items/appointments/useBooking';
import type { ItemFormProps } from '@/components/items/item';
import { PersonPicker } from '@/components/PersonPicker';
import { Empty, Read } from '@/components/States';
import { shiftDay } from '@/i18n/format';

/** How far ahead slots are shown: advisors sit for eight weeks at a time. */
const DAYS_AHEAD = 55;

/** Books a slot of an advisor, for a resident or for somebody known by name alone. */
export function BookAppointment(props: ItemFormProps) {
  const { t } = useTranslation();
  const today = useToday();
  const slots = useRead(
    'appointments.slots',
    { from: today, to: shiftDay(today, DAYS_AHEAD) },
    { keepLast: true },
  );
  return (
    <Read of={slots}>
      {(days) => {
        const sessions = sessionsOf(days);
        return sessions.length === 0 ? (
          <Empty text={t('appointments.form.none')} />
        ) : (
          <BookForm {...props} sessions={sessions} />
        );
      }}
    </Read>
  );
}

function BookForm(props: ItemFormProps & { sessions: readonly SlotSession[] }) {
  const { t } = useTranslation();
  const { visit, onCancel, sessions } = props;
  const { form, slot, forEnterprises, checked, pending, fault, send } = useBooking(props);
  const { values } = form;
  return (
    <Form
      form={form}
      kept={visit !== null}
      fields={{ resident: 'person' }}
      submit={t(visit === null ? 'appointments.book' : 'items.add')}
      pending={pending}
      fault={fault}
      onSubmit={(_, accept) => send(accept)}
      onCancel={onCancel}
    >
      <SlotChoice
        sessions={sessions}
        session={values.session}
        value={values.slot}
        onLook={(looked) => form.setValues({ session: looked, slot: '' })}
        onChange={(chosen) => form.setFieldValue('slot', chosen)}
        error={form.errors.slot}
      />
      {forEnterprises ? (
        <EnterpriseField
          value={values.organisation}
          onChange={(chosen) => form.setFieldValue('organisation', chosen)}
          error={form.errors.organisation}
        />
      ) : null}
      <Grid gap="md" align="flex-end">
        <Grid.Col span={6}>
          <PersonPicker
            label={t('appointments.form.person')}
            description={values.person ? undefined : t('appointments.form.personHint')}
            path="person"
            value={values.person}
            onChange={(chosen) => form.setFieldValue('person', chosen)}
            error={form.errors.person}
          />
        </Grid.Col>
        {values.person ? null : (
          <Grid.Col span={6}>
            <TextInput
              autoComplete="off"
              label={t('appointments.form.name')}
              {...form.getInputProps('name')}
            />
          </Grid.Col>
        )}
        <Grid.Col span={6}>
          <TextInput
            autoComplete="off"
            inputMode="tel"
            label={t('appointments.form.phone')}
            {...form.getInputProps('phone')}
          />
        </Grid.Col>
        <Grid.Col span={6}>
          <TextInput
            autoComplete="off"
            label={t('appointments.form.matter')}
            placeholder={t('appointments.form.matterHint')}
            {...form.getInputProps('matter')}
          />
        </Grid.Col>
      </Grid>
      {slot && checked ? <SlotVerdict checked={checked} slot={slot} /> : null}
    </Form>
  );
}
