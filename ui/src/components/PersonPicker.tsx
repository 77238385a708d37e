import { CloseButton, Combobox, Group, Text, TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundResident } from '@/api/generated';
import { useRead } from '@/api/read';
import { Dialog } from '@/components/Dialog';
import type { Person } from '@/components/items/item';
import { RegisterResident } from '@/components/residents/RegisterResident';
import { useLookup } from '@/components/useLookup';

interface PersonPickerProps {
  label: string;
  value: Person | null;
  onChange: (person: Person | null) => void;
  required?: boolean;
  error?: ReactNode;
  description?: ReactNode;
  autoFocus?: boolean;
  /** Whether somebody who is not found may be registered here. */
  allowNew?: boolean;
  /** What is looked for when the field appears, such as the name on the ticket. */
  startWith?: string;
  /** The form's name of the field, so that a refusal can put the focus there. */
  path?: string;
}

/** Finds a person by name, pinyin, last four digits, ticket or receipt. Rows are masked. */
export function PersonPicker({
  label,
  value,
  onChange,
  required,
  error,
  description,
  autoFocus,
  allowNew = false,
  startWith = '',
  path,
}: PersonPickerProps) {
  const { t } = useTranslation();
  const { combobox, typed, word, type } = useLookup(startWith);
  const [registering, setRegistering] = useState(false);
  const found = useRead(
    'residents.find',
    { text: word, limit: 8 },
    { enabled: word !== '', keepLast: true },
  );
  const people = word === '' ? [] : (found.data?.residents ?? []);
  const hasty = useRef(false);
  const choose = (chosen: string) => {
    hasty.current = false;
    combobox.closeDropdown();
    const person = people.find(({ resident }) => resident === chosen);
    if (person) {
      onChange({ resident: person.resident, name: person.name });
    } else {
      setRegistering(true);
    }
  };
  // Enter before the answer is there means whoever will be found, if that is one person.
  const answered = useEffectEvent(() => {
    const only = people.length === 1 ? people[0] : undefined;
    if (only && hasty.current) {
      choose(only.resident);
    } else if (only) {
      combobox.selectFirstOption();
    }
    hasty.current = false;
  });
  // An effect, because the answer arrives later than what was typed; the option must be drawn to be selected.
  useEffect(() => {
    if (!found.data || found.isPlaceholderData) {
      return;
    }
    const drawn = requestAnimationFrame(() => answered());
    return () => cancelAnimationFrame(drawn);
  }, [found.data, found.isPlaceholderData]);
  return (
    <>
      <Combobox store={combobox} onOptionSubmit={choose} transitionProps={{ duration: 0 }}>
        <Combobox.Target>
          <TextInput
            label={label}
            description={description}
            error={error}
            withAsterisk={required}
            autoFocus={autoFocus}
            data-path={path}
            data-autofocus={autoFocus || undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={t('common.findPerson')}
            value={value ? value.name : typed}
            readOnly={value !== null}
            rightSection={
              value ? (
                <CloseButton aria-label={t('common.remove')} onClick={() => onChange(null)} />
              ) : null
            }
            onChange={(event) => type(event.currentTarget.value)}
            onFocus={() => typed !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (value && (event.key === 'Backspace' || event.key === 'Delete')) {
                onChange(null);
              }
              if (event.key === 'Enter' && !value && typed.trim() !== '' && !isComposed(event)) {
                // What was typed must not be left out of what is sent: first somebody is chosen.
                const answer = word === typed.trim() && !found.isPlaceholderData;
                const only = answer && people.length === 1 ? people[0] : undefined;
                hasty.current = !only;
                event.preventDefault();
                // Quicker than the mark of the only one: it is meant all the same.
                if (only && combobox.getSelectedOptionIndex() === -1) {
                  choose(only.resident);
                }
              }
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={value !== null || word === ''}>
          <Combobox.Options>
            {people.map((person) => (
              <Combobox.Option key={person.resident} value={person.resident}>
                <FoundLine person={person} />
              </Combobox.Option>
            ))}
            {people.length === 0 && !found.isFetching ? (
              <Combobox.Empty>{t('common.nobodyFound')}</Combobox.Empty>
            ) : null}
            {allowNew ? (
              <Combobox.Option value="">
                <Group gap="xs">
                  <IconUserPlus aria-hidden size={16} />
                  {t('common.registerPerson', { name: typed.trim() })}
                </Group>
              </Combobox.Option>
            ) : null}
          </Combobox.Options>
          {found.data?.more ? <Combobox.Footer>{t('common.more')}</Combobox.Footer> : null}
        </Combobox.Dropdown>
      </Combobox>
      <Dialog
        title={t('common.registerTitle')}
        opened={registering}
        onClose={() => setRegistering(false)}
        size="lg"
      >
        <RegisterResident
          name={typed.trim()}
          onCancel={() => setRegistering(false)}
          onRegistered={(person) => {
            setRegistering(false);
            onChange(person);
          }}
        />
      </Dialog>
    </>
  );
}

/** Whether Enter takes up what an input method composed. */
function isComposed({ nativeEvent }: KeyboardEvent<HTMLInputElement>): boolean {
  return nativeEvent.isComposing;
}

/** A person in a list: enough to tell two of one name apart, and no more. */
export function FoundLine({ person }: { person: FoundResident }) {
  const { t } = useTranslation();
  const { age, document, phone, neighbourhood } = person;
  const known = [
    typeof age === 'number' ? t('residents.age', { age }) : null,
    document?.number,
    phone?.number,
    neighbourhood,
  ].filter((word) => typeof word === 'string');
  return (
    <Group gap="sm" wrap="nowrap">
      <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
        {person.name}
      </Text>
      <Text c="dimmed" fz="sm" truncate>
        {known.join(' · ')}
      </Text>
    </Group>
  );
}
