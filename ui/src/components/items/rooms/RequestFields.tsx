import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/components/items/item';
import { type BookingValues, purposes } from '@/components/items/rooms/booking';
import { bound } from '@/components/items/rooms/bound';
import { EquipmentField } from '@/components/items/rooms/EquipmentField';
import { PartyField } from '@/components/items/rooms/PartyField';
import { SelectField } from '@/components/SelectField';
import classes from './fields.module.css';

interface RequestFieldsProps {
  form: UseFormReturnType<BookingValues>;
  served: Person | null;
  /** Whether typing begins here, because room and time are there already. */
  autoFocus: boolean;
}

/** What is asked beside the room and the time (R-BK-2); typing there draws none of these fields anew. */
export const RequestFields = memo(Fields, (before, now) => {
  return (
    before.served?.resident === now.served?.resident &&
    before.autoFocus === now.autoFocus &&
    looksOf(before.form) === looksOf(now.form)
  );
});

/** As text, because the form makes a new object of the same values with each key. */
function looksOf({ values, errors }: UseFormReturnType<BookingValues>): string {
  const { day, from, to, outsideHours, ...shown } = values;
  return JSON.stringify([shown, errors]);
}

function Fields({ form, served, autoFocus }: RequestFieldsProps) {
  const { t } = useTranslation();
  const { organiser, room } = form.values;
  // A resident who asks answers for the room too, unless somebody else is named.
  const stands = organiser?.kind === 'resident';
  return (
    <>
      <div className={classes.pair}>
        <SelectField
          searchable
          selectFirstOptionOnChange
          withAsterisk
          label={t('rooms.purpose')}
          placeholder={t('common.choose')}
          nothingFoundMessage={t('common.nothingFound')}
          autoFocus={autoFocus}
          data-autofocus={autoFocus || undefined}
          maxDropdownHeight={264}
          data={purposes.map((value) => ({ value, label: t(`terms.purpose.${value}`) }))}
          {...form.getInputProps('purpose')}
          onChange={(purpose) => form.setFieldValue('purpose', purpose ?? '')}
        />
        <PartyField
          required
          organisations
          label={t('rooms.organiser')}
          placeholder={t('rooms.organiserHint')}
          served={served}
          {...bound(form, 'organiser')}
        />
      </div>
      <div className={classes.triple}>
        <PartyField
          required={!stands}
          label={t('rooms.responsible')}
          placeholder={stands ? organiser.name : t('common.name')}
          served={served}
          {...bound(form, 'responsible')}
        />
        <TextInput
          label={t('rooms.phone')}
          placeholder={t('common.optional')}
          autoComplete="off"
          inputMode="tel"
          {...form.getInputProps('phone')}
        />
        <NumberInput
          withAsterisk
          hideControls
          min={1}
          allowDecimal={false}
          allowNegative={false}
          label={t('rooms.heads')}
          {...form.getInputProps('heads')}
          onChange={(heads) => form.setFieldValue('heads', String(heads))}
        />
      </div>
      <EquipmentField room={room} {...bound(form, 'equipment')} />
      <Checkbox
        label={t('rooms.declared')}
        {...form.getInputProps('declared', { type: 'checkbox' })}
      />
    </>
  );
}
