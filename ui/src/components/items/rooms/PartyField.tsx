import { CloseButton, Combobox, TextInput } from '@mantine/core';
import { IconPencil, IconUser, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Person } from '@/components/items/item';
import { named, type Party } from '@/components/items/rooms/party';
import { type PartyOption, usePartyOptions } from '@/components/items/rooms/usePartyOptions';
import { FoundLine } from '@/components/PersonPicker';
import { useLookup } from '@/components/useLookup';

interface PartyFieldProps {
  label: string;
  value: Party | null;
  onChange: (party: Party | null) => void;
  /** The person served, who is offered first. */
  served: Person | null;
  /** Whether an organisation may stand here too. */
  organisations?: boolean;
  required?: boolean;
  error?: ReactNode;
  placeholder?: string;
  'data-path'?: string;
}

const icons = { resident: IconUser, organisation: IconUsers, named: IconPencil };

/** One field for a person served, anybody in the registers, or a name that is only written down. */
export function PartyField({
  label,
  value,
  onChange,
  served,
  organisations = false,
  required,
  error,
  placeholder,
  'data-path': path,
}: PartyFieldProps) {
  const { t } = useTranslation();
  const { combobox, typed, word, type } = useLookup();
  const { options, more } = usePartyOptions({ word, served, organisations });
  const Icon = value ? icons[value.kind] : null;
  const settle = (party: Party | null) => {
    combobox.closeDropdown();
    type('');
    combobox.closeDropdown();
    onChange(party);
  };
  /** What was typed and not chosen: whoever is called so, else the name as it stands. */
  const takeTyped = (only?: PartyOption) => {
    const text = typed.trim();
    const called = options.find(({ party }) => party.name === text);
    settle((called ?? only)?.party ?? named(text));
  };
  const choose = (chosen: string) =>
    settle(options.find(({ key }) => key === chosen)?.party ?? named(typed));
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      // A closed list is not in the page, as with a `SelectField`: the form opens 8 ms sooner.
      keepMounted={false}
      transitionProps={{ duration: 0 }}
    >
      <Combobox.Target>
        <TextInput
          label={label}
          error={error}
          withAsterisk={required}
          data-path={path}
          aria-description={value ? t(`rooms.partyKind.${value.kind}`) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={value ? value.name : typed}
          readOnly={value !== null}
          leftSection={Icon ? <Icon aria-hidden size={16} /> : null}
          rightSection={
            value ? (
              <CloseButton
                tabIndex={-1}
                aria-label={t('common.remove')}
                onClick={() => onChange(null)}
              />
            ) : null
          }
          onChange={(event) => type(event.currentTarget.value)}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            if (!value && typed.trim() !== '') {
              takeTyped();
            }
          }}
          onKeyDown={(event) => {
            // With the same key that unfolds the list Mantine marks a line of it, so it must stand there.
            if (!combobox.dropdownOpened && /^Arrow(Down|Up)$/.test(event.key)) {
              flushSync(() => combobox.openDropdown());
            }
            if (value && (event.key === 'Backspace' || event.key === 'Delete')) {
              event.preventDefault();
              onChange(null);
              combobox.openDropdown();
            }
            // Enter takes up what was typed, if no line of the list is marked; it does not send the form.
            const marked = combobox.dropdownOpened && combobox.getSelectedOptionIndex() >= 0;
            if (event.key === 'Enter' && !value && typed.trim() !== '' && !marked) {
              event.preventDefault();
              if (!event.nativeEvent.isComposing) {
                takeTyped(options.length === 1 && word === typed.trim() ? options[0] : undefined);
              }
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={value !== null || (options.length === 0 && typed.trim() === '')}>
        <Combobox.Options
          mah="min(16rem, max(var(--list-room, 100vh), 9rem))"
          style={{ overflowY: 'auto' }}
        >
          {options.map((option) => (
            <Combobox.Option key={option.key} value={option.key}>
              <OptionLine option={option} />
            </Combobox.Option>
          ))}
          {typed.trim() === '' ? null : (
            <Combobox.Option value="">
              {t('common.asTyped', { name: typed.trim() })}
            </Combobox.Option>
          )}
        </Combobox.Options>
        {more ? <Combobox.Footer>{t('common.more')}</Combobox.Footer> : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function OptionLine({ option }: { option: PartyOption }) {
  const { t } = useTranslation();
  if (option.found) {
    return <FoundLine person={option.found} />;
  }
  return t('rooms.partyOption', {
    name: option.party.name,
    kind: option.organisation
      ? t(`terms.organisation.${option.organisation}`)
      : t('rooms.partyServed'),
  });
}
