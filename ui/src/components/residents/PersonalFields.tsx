import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BirthField } from '@/components/residents/BirthField';
import { useDocumentCheck } from '@/components/residents/checks';
import type { PersonForm } from '@/components/residents/person';
import { SelectField } from '@/components/SelectField';

interface PersonalFieldsProps {
  form: PersonForm;
  /** What stands in the field of the birth date where it is known already. */
  knownBirth?: string | undefined;
}

const sexes = ['male', 'female'] as const;

/** Birth date, sex and neighbourhood; what the document tells is suggested. */
export function PersonalFields({ form, knownBirth }: PersonalFieldsProps) {
  const { t } = useTranslation();
  const { documentKind, documentNumber, sex } = form.values;
  const { checked } = useDocumentCheck(documentKind, documentNumber);
  const suggested = checked?.sex ? t(`terms.sex.${checked.sex}`) : null;
  const choices = sexes.map((one) => ({ value: one as string, label: t(`terms.sex.${one}`) }));
  return (
    <Group align="flex-start" wrap="nowrap" gap="sm">
      <BirthField form={form} known={knownBirth} />
      <SelectField
        flex={1}
        label={t('residents.form.sex')}
        data={[...choices, { value: 'unknown', label: t('residents.form.sexUnknown') }]}
        placeholder={
          suggested
            ? t('residents.form.sexSuggested', { sex: suggested })
            : t('residents.form.sexUnknown')
        }
        {...form.getInputProps('sex')}
        value={sex === '' ? null : sex}
      />
      <TextInput
        flex={1}
        label={t('residents.form.neighbourhood')}
        autoComplete="off"
        {...form.getInputProps('neighbourhood')}
      />
    </Group>
  );
}
