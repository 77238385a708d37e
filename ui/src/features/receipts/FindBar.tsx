import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormRoot } from '@/components/FormRoot';
import type { Person } from '@/components/items/item';
import { PersonPicker } from '@/components/PersonPicker';

interface FindBarProps {
  number: string;
  person: Person | null;
  /** Where the clerk begins, with a paper in the hand. */
  autoFocus: boolean;
  onNumber: (typed: string) => void;
  onPerson: (person: Person | null) => void;
  /** Enter was pressed: the number is there, such as after a scan. */
  onEnter: () => void;
}

/** What the list is narrowed to: the end of a number, a whole one of any day, or somebody's. */
export function FindBar({ number, person, autoFocus, onNumber, onPerson, onEnter }: FindBarProps) {
  const { t } = useTranslation();
  return (
    <Group align="flex-start" gap="sm" mb="sm" wrap="nowrap">
      <FormRoot onSubmit={onEnter}>
        <TextInput
          autoFocus={autoFocus}
          w="calc(19rem * var(--mantine-scale))"
          label={t('receipts.number')}
          placeholder={t('receipts.numberExample')}
          autoComplete="off"
          spellCheck={false}
          value={number}
          onChange={(event) => onNumber(event.currentTarget.value)}
        />
      </FormRoot>
      <div style={{ width: 'calc(19rem * var(--mantine-scale))' }}>
        <PersonPicker label={t('receipts.person')} value={person} onChange={onPerson} />
      </div>
    </Group>
  );
}
