import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Card } from '@/api/generated';
import { useToday } from '@/app/deskClock';
import { DocumentFields } from '@/components/residents/DocumentFields';
import { GuardianFields } from '@/components/residents/GuardianFields';
import { MoreFields } from '@/components/residents/MoreFields';
import { NameFields } from '@/components/residents/NameFields';
import { PersonalFields } from '@/components/residents/PersonalFields';
import { PhoneFields } from '@/components/residents/PhoneFields';
import { birthOf, type PersonForm, yearsOn } from '@/components/residents/person';
import type { Hidden } from './changes';

interface EditFieldsProps {
  card: Card;
  form: PersonForm;
  /** What is to be taken away. */
  removed: readonly Hidden[];
  onRemove: (removed: Hidden[]) => void;
  /** Full years, as far as they are known. */
  years: number | null;
}

/** Until this age a guardian is asked for or shown. */
const OF_AGE = 18;

/** The fields of a known person: hidden ones show masked what they hold, and stay if left empty. */
export function EditFields({ card, form, removed, onRemove, years }: EditFieldsProps) {
  const { t } = useTranslation();
  const today = useToday();
  const now = (value: string | null | undefined) =>
    value ? t('residents.edit.now', { value }) : undefined;
  const age = yearsOn(birthOf(form.values.birth), today) ?? years;
  const guarded =
    card.guardian || card.guardian_consent || form.errors.guardian || (age ?? OF_AGE) < OF_AGE;
  const remove = (field: Hidden, there: unknown) =>
    there ? (
      <Checkbox
        size="xs"
        mt={6}
        label={t('residents.edit.remove', { field: t(`terms.unmaskField.${field}`) })}
        checked={removed.includes(field)}
        onChange={({ currentTarget }) =>
          onRemove(
            currentTarget.checked ? [...removed, field] : removed.filter((one) => one !== field),
          )
        }
      />
    ) : null;
  return (
    <>
      <NameFields form={form} />
      <div>
        <DocumentFields
          form={form}
          owner={card.resident}
          description={now(card.document?.number)}
          disabled={removed.includes('document')}
        />
        {remove('document', card.document)}
      </div>
      <div>
        <PhoneFields
          form={form}
          description={now(card.phone?.number)}
          disabled={removed.includes('phone')}
        />
        {remove('phone', card.phone)}
      </div>
      <PersonalFields
        form={form}
        knownBirth={typeof card.age === 'number' ? t('residents.edit.knownBirth') : undefined}
      />
      {guarded ? <GuardianFields form={form} /> : null}
      <MoreFields
        form={form}
        address={now(card.address)}
        beside={remove('address', card.address)}
      />
    </>
  );
}
