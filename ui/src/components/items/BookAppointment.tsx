import { Grid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { useToday } from '@/app/deskClock';
import { Form } from '@/components/Form';
import { EnterpriseField } from '@/components/items/appointments/EnterpriseField';
import { SlotChoice } from '@/components/items/appointments/SlotChoice';
import { SlotVerdict } from '@/components/items/appointments/SlotVerdict';
import { type SlotSession, sessionsOf } from '@/components/items/appointments/slotSessions';
import { type ItemFormProps, type Person, useItemForm } from '@/components/items/item';
import { useNotice } from '@/components/items/notice';
import { usePersonOfVisit } from '@/components/items/personOfVisit';
import type { Organisation } from '@/components/OrganisationPicker';
import { PersonPicker } from '@/components/PersonPicker';
import { Empty, Read } from '@/components/States';
import { shiftDay, useFormat } from '@/i18n/format';

/** How far ahead slots are shown: advisors sit for eight weeks at a time. */
const DAYS_AHEAD = 55;

interface BookValues extends Record<string, unknown> {
  /** The session that is looked at. */
  session: string;
  slot: string;
  person: Person | null;
  organisation: Organisation | null;
  name: string;
  phone: string;
  matter: string;
}

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

function BookForm({
  visit,
  person,
  draft,
  onDraft,
  onDone,
  onCancel,
  sessions,
}: ItemFormProps & { sessions: readonly SlotSession[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const notice = useNotice();
  const book = useWrite('appointments.book', { refusal: 'form' });
  const form = useItemForm<BookValues>({
    initialValues: {
      session: '',
      slot: '',
      person,
      organisation: null,
      name: '',
      phone: '',
      matter: '',
    },
    draft,
    // What was refused was about other values.
    onDraft: (values) => {
      book.clear();
      onDraft(values);
    },
  });
  usePersonOfVisit(form, person);
  const { values } = form;
  const session = sessions.find(({ slots }) => slots.some(({ slot }) => slot === values.slot));
  const slot = session?.slots.find((one) => one.slot === values.slot);
  const forEnterprises = session?.forEnterprises === true;
  const asked = {
    slot: values.slot,
    resident: values.person?.resident ?? null,
    organisation: forEnterprises ? (values.organisation?.organisation ?? null) : null,
  };
  const check = useRead('appointments.check', asked, {
    // Before the enterprise is named the door could only say that it is missing.
    enabled: slot !== undefined && (!forEnterprises || asked.organisation !== null),
    keepLast: true,
  });

  const send = async (accept: string[]) => {
    if (!slot) {
      form.setFieldError('slot', t('appointments.form.chooseSlot'));
      form.getInputNode('slot')?.focus();
      return;
    }
    if (forEnterprises && asked.organisation === null) {
      form.setFieldError('organisation', t('appointments.form.chooseEnterprise'));
      return;
    }
    const typed = (text: string) => (text.trim() === '' ? null : text);
    const name = values.person ? null : typed(values.name);
    const done = await book.run({
      ...asked,
      name,
      phone: typed(values.phone),
      matter: typed(values.matter),
      visit,
      accept,
    });
    if (!done) {
      return;
    }
    // At the counter the paper shows it.
    if (visit === null) {
      const who = values.person?.name ?? values.name;
      notice(t('appointments.form.booked', { name: who, when: format.span(slot.from, slot.to) }));
    }
    onDone();
  };

  return (
    <Form
      form={form}
      kept={visit !== null}
      fields={{ resident: 'person' }}
      submit={t(visit === null ? 'appointments.book' : 'items.add')}
      pending={book.pending}
      fault={book.fault}
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
      {slot && check.data && !check.isPlaceholderData ? (
        <SlotVerdict checked={check.data} slot={slot} />
      ) : null}
    </Form>
  );
}
