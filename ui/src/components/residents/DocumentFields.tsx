import { Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckedDocument } from '@/api/generated';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { useFaultText } from '@/components/faultText';
import type { Person } from '@/components/items/item';
import { AlreadyHere } from '@/components/residents/AlreadyHere';
import { useDocumentCheck, useHeldBy } from '@/components/residents/checks';
import type { DocumentForm, DocumentKind } from '@/components/residents/person';
import { useLeft } from '@/components/residents/useLeft';
import { SelectField } from '@/components/SelectField';
import { Verdict } from '@/components/Verdict';
import { terms } from '@/i18n/zh-CN/terms';

interface DocumentFieldsProps {
  form: DocumentForm;
  onTake?: (person: Person) => void;
  /** Whose document it is to be, if they are registered: their own is nobody else's. */
  owner?: string;
  /** What is known already, such as the masked number. */
  description?: string | undefined;
  disabled?: boolean;
  autoFocus?: boolean;
}

function isKind(word: unknown): word is DocumentKind {
  return typeof word === 'string' && Object.hasOwn(terms.document, word);
}

const kinds = Object.keys(terms.document).filter(isKind);

/** A document of any kind, or none: what its number tells, and who holds it already. */
export function DocumentFields({
  form,
  onTake,
  owner,
  description,
  disabled = false,
  autoFocus,
}: DocumentFieldsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { documentKind, documentNumber } = form.values;
  const { checked, refused } = useDocumentCheck(documentKind, documentNumber);
  const { said, reason, watch } = useLeft(refused);
  const held = checked?.held_by && checked.held_by !== owner ? checked.held_by : null;
  const holder = useHeldBy(documentNumber, held ? [held] : []);
  const number = form.getInputProps('documentNumber');
  const other = reason?.code === 'document_other_kind' ? reason.params?.kind : undefined;
  return (
    <Stack gap={6}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <SelectField
          w={210}
          label={t('residents.form.documentKind')}
          disabled={disabled}
          data={kinds.map((kind) => ({ value: kind, label: t(`terms.document.${kind}`) }))}
          {...form.getInputProps('documentKind')}
        />
        <TextInput
          flex={1}
          autoFocus={autoFocus}
          label={t('residents.form.documentNumber')}
          placeholder={description}
          disabled={disabled}
          autoComplete="off"
          spellCheck={false}
          {...number}
          {...watch}
          error={number.error ?? said}
        />
      </Group>
      {isKind(other) ? (
        <ActionButton
          size="xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          label={t('residents.form.documentSwitch', { kind: t(`terms.document.${other}`) })}
          onAct={() => form.setValues({ documentKind: other })}
        />
      ) : null}
      {checked ? <Told checked={checked} held={held !== null} form={form} /> : null}
      <AlreadyHere title={t('residents.form.heldBy')} people={holder} onTake={onTake} />
      {held && may('override_limits') ? (
        <TextInput
          label={t('residents.form.documentOverride')}
          description={t('residents.form.documentOverrideWhy')}
          {...form.getInputProps('documentOverride')}
        />
      ) : null}
    </Stack>
  );
}

interface ToldProps {
  checked: CheckedDocument;
  /** Somebody else has it. */
  held: boolean;
  form: DocumentForm;
}

/** What the number tells, and the longer number that an old one has become. */
function Told({ checked, held, form }: ToldProps) {
  const { t } = useTranslation();
  const text = useFaultText();
  const known = typeof checked.age === 'number';
  const good = known
    ? t('residents.form.documentOfKind', { age: checked.age ?? 0 })
    : t('residents.form.documentGood');
  return (
    <>
      {held ? null : checked.proves_identity ? (
        <Verdict tone="ok" text={good} />
      ) : (
        <Verdict tone="warn" text={t('residents.form.documentNoProof')} />
      )}
      {checked.warnings.map((warning) => (
        <Verdict key={warning.code} tone="warn" text={text(warning)} />
      ))}
      {checked.upgrades.map((longer) => (
        <ActionButton
          key={longer}
          size="xs"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          label={t('residents.form.documentUpgrade', { number: longer })}
          onAct={() => form.setValues({ documentKind: 'resident_id', documentNumber: longer })}
        />
      ))}
    </>
  );
}
