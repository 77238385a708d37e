import { Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/components/items/item';
import { AlreadyHere } from '@/components/residents/AlreadyHere';
import { useHeldBy, usePhoneCheck } from '@/components/residents/checks';
import type { PersonForm } from '@/components/residents/person';
import { useLeft } from '@/components/residents/useLeft';

interface PhoneFieldsProps {
  form: PersonForm;
  onTake?: (person: Person) => void;
  /** What is known already, such as the masked number. */
  description?: string | undefined;
  disabled?: boolean;
}

/** The phone, whose it is, and who is reached by it already: a family may share one. */
export function PhoneFields({ form, onTake, description, disabled = false }: PhoneFieldsProps) {
  const { t } = useTranslation();
  const { phone } = form.values;
  const { checked, refused } = usePhoneCheck(phone);
  const { said, watch } = useLeft(refused);
  const same = useHeldBy(phone, onTake ? (checked?.held_by ?? []) : []);
  const input = form.getInputProps('phone');
  return (
    <Stack gap={6}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <TextInput
          flex={1}
          label={t('residents.form.phone')}
          placeholder={description}
          disabled={disabled}
          autoComplete="off"
          inputMode="tel"
          {...input}
          {...watch}
          error={input.error ?? said}
        />
        <TextInput
          flex={1}
          label={t('residents.form.phoneLabel')}
          placeholder={t('residents.form.phoneLabelHint')}
          disabled={disabled}
          autoComplete="off"
          {...form.getInputProps('phoneLabel')}
        />
      </Group>
      <AlreadyHere title={t('residents.form.samePhone')} people={same} onTake={onTake} />
    </Stack>
  );
}
