import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDocumentCheck } from '@/components/residents/checks';
import { birthOf, type DocumentForm } from '@/components/residents/person';

interface BirthFieldProps {
  form: DocumentForm;
  /** What stands in the field where the date is known already. */
  known?: string | undefined;
  autoFocus?: boolean;
}

/** The birth date, typed as eight digits; the document's own goes before it. */
export function BirthField({ form, known, autoFocus }: BirthFieldProps) {
  const { t } = useTranslation();
  const { documentKind, documentNumber, birth } = form.values;
  const { checked } = useDocumentCheck(documentKind, documentNumber);
  const told = checked?.birth ?? null;
  return (
    <TextInput
      flex={1}
      autoFocus={autoFocus}
      label={t('residents.form.birth')}
      placeholder={told ?? known ?? t('residents.form.birthHint')}
      description={told && birth === '' ? t('residents.form.birthByDocument') : undefined}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      inputMode="numeric"
      autoComplete="off"
      {...form.getInputProps('birth')}
      onBlur={() => form.setValues({ birth: birthOf(birth) ?? '' })}
    />
  );
}
