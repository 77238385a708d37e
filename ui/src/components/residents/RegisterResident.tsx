import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { call } from '@/api/call';
import { useWrite } from '@/api/write';
import { useToday } from '@/app/deskClock';
import { Form } from '@/components/Form';
import type { Person } from '@/components/items/item';
import { useDocumentCheck } from '@/components/residents/checks';
import { DocumentFields } from '@/components/residents/DocumentFields';
import { GuardianFields } from '@/components/residents/GuardianFields';
import { MoreFields } from '@/components/residents/MoreFields';
import { NameFields } from '@/components/residents/NameFields';
import { PersonalFields } from '@/components/residents/PersonalFields';
import { PhoneFields } from '@/components/residents/PhoneFields';
import {
  birthOf,
  doorFields,
  GUARDED_UNTIL,
  noPerson,
  type PersonValues,
  registration,
  yearsOn,
} from '@/components/residents/person';

interface RegisterResidentProps {
  /** What is known of the name already. */
  name?: string;
  /** Somebody was registered, or was here already and taken. */
  onRegistered: (person: Person) => void;
  onCancel: () => void;
  /** Whether it is a child's turn: the guardian is asked for at once. */
  child?: boolean;
}

/** Registers a person with any document or none: a name is enough. Stands in a dialog. */
export function RegisterResident({
  name = '',
  onRegistered,
  onCancel,
  child = false,
}: RegisterResidentProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<PersonValues>({ initialValues: { ...noPerson, name } });
  const { documentKind, documentNumber, birth } = form.values;
  const { checked } = useDocumentCheck(documentKind, documentNumber);
  const register = useWrite('residents.register', {
    refusal: 'form',
    onDone: async ({ resident }, args) => {
      const masked = await call('residents.check_name', { name: args.name }).catch(() => null);
      onRegistered({ resident, name: masked?.masked ?? args.name });
    },
  });
  const years = checked?.age ?? yearsOn(birthOf(birth), today);
  const guarded = child || form.errors.guardian !== undefined || (years ?? 99) < GUARDED_UNTIL;
  return (
    <Form
      form={form}
      submit={t('residents.form.submit')}
      pending={register.pending}
      fault={register.fault}
      fields={doorFields}
      onSubmit={(values, accept) =>
        register.run({ ...registration(values, checked?.sex ?? null), accept })
      }
      onCancel={onCancel}
    >
      <NameFields form={form} onTake={onRegistered} />
      <DocumentFields form={form} onTake={onRegistered} />
      <PhoneFields form={form} onTake={onRegistered} />
      <PersonalFields form={form} />
      {guarded ? <GuardianFields form={form} /> : null}
      <MoreFields form={form} />
    </Form>
  );
}
