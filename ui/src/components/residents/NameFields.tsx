import { Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFaultText } from '@/components/faultText';
import type { Person } from '@/components/items/item';
import { AlreadyHere } from '@/components/residents/AlreadyHere';
import { useHeldBy, useNameCheck } from '@/components/residents/checks';
import type { PersonForm } from '@/components/residents/person';
import { useLeft } from '@/components/residents/useLeft';
import { Verdict } from '@/components/Verdict';

interface NameFieldsProps {
  form: PersonForm;
  onTake?: (person: Person) => void;
}

/** The name, how it is read, and who is called the same already. */
export function NameFields({ form, onTake }: NameFieldsProps) {
  const { t } = useTranslation();
  const text = useFaultText();
  const { name, surnameReading } = form.values;
  const { checked, refused } = useNameCheck(name, surnameReading);
  const { said, watch } = useLeft(refused);
  const same = useHeldBy(name, onTake ? (checked?.held_by ?? []) : []);
  const input = form.getInputProps('name');
  return (
    <Stack gap={6}>
      <TextInput
        data-autofocus
        required
        label={t('residents.form.name')}
        description={checked ? t('residents.form.pinyin', { pinyin: checked.pinyin }) : ' '}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autoComplete="off"
        spellCheck={false}
        {...input}
        {...watch}
        error={input.error ?? said}
      />
      {checked?.warnings.map((warning) => (
        <Verdict key={warning.params.place} tone="warn" text={text(warning)} />
      ))}
      <AlreadyHere title={t('residents.form.sameName')} people={same} onTake={onTake} />
    </Stack>
  );
}
