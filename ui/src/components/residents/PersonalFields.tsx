import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDocumentCheck } from '@/components/residents/checks';
import { birthOf, type PersonForm } from '@/components/residents/person';

interface PersonalFieldsProps {
  form: PersonForm;
  /** What stands in the field of the birth date where it is known already. */
  knownBirth?: string | undefined;
}

const sexes = ['male', 'female'] as const;

/** Birth date, sex and neighbourhood; what the document tells is suggested. */
export function PersonalFields({ form, knownBirth }: PersonalFieldsProps) {
  const { t } = useTranslation();
  const { documentKind, documentNumber, birth } = form.values;
  const { checked } = useDocumentCheck(documentKind, documentNumber);
  const told = checked?.birth ?? null;
  const suggested = checked?.sex ? t(`terms.sex.${checked.sex}`) : null;
  return (
    <Group align="flex-start" wrap="nowrap" gap="sm">
      <TextInput
        flex={1}
        label={t('residents.form.birth')}
        placeholder={told ?? knownBirth ?? t('residents.form.birthHint')}
        description={told && birth === '' ? t('residents.form.birthByDocument') : undefined}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps('birth')}
        onBlur={() => form.setFieldValue('birth', birthOf(birth) ?? '')}
      />
      <Select
        flex={1}
        label={t('residents.form.sex')}
        allowDeselect={false}
        data={[
          ...sexes.map((sex) => ({ value: sex as string, label: t(`terms.sex.${sex}`) })),
          { value: 'unknown', label: t('residents.form.sexUnknown') },
        ]}
        placeholder={
          suggested
            ? t('residents.form.sexSuggested', { sex: suggested })
            : t('residents.form.sexUnknown')
        }
        comboboxProps={{ transitionProps: { duration: 0 } }}
        {...form.getInputProps('sex')}
        value={form.values.sex === '' ? null : form.values.sex}
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
