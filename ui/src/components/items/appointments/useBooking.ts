import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import type { SlotSession } from '@/components/items/appointments/slotSessions';
import { type ItemFormProps, type Person, useItemForm } from '@/components/items/item';
import { useNotice } from '@/components/items/notice';
import { usePersonOfVisit } from '@/components/items/personOfVisit';
import type { Organisation } from '@/components/OrganisationPicker';
import { useFormat } from '@/i18n/format';

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

interface Booking extends ItemFormProps {
  sessions: readonly SlotSession[];
}

/** What is typed to book a slot, what the door says of it, and how it is sent. */
export function useBooking({ visit, person, draft, onDraft, onDone, sessions }: Booking) {
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

  return {
    form,
    slot,
    forEnterprises,
    checked: slot && !check.isPlaceholderData ? check.data : undefined,
    pending: book.pending,
    fault: book.fault,
    send,
  };
}
