import { CloseButton, Combobox, Group, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundOrganisation } from '@/api/generated';
import { useRead } from '@/api/read';
import { useLookup } from '@/components/useLookup';

/** An organisation as the screens hand it around. An empty id is a name that is not in the register. */
export interface Organisation {
  organisation: string;
  name: string;
}

interface OrganisationPickerProps {
  label: string;
  value: Organisation | null;
  onChange: (organisation: Organisation | null) => void;
  kind?: FoundOrganisation['kind'];
  required?: boolean;
  error?: ReactNode;
  /** Whether a name that is not in the register will do: it is handed on with an empty id. */
  allowText?: boolean;
}

/** Finds a party branch, team, enterprise or committee by a part of its name. */
export function OrganisationPicker({
  label,
  value,
  onChange,
  kind,
  required,
  error,
  allowText = false,
}: OrganisationPickerProps) {
  const { t } = useTranslation();
  const { combobox, typed, word, type } = useLookup();
  const found = useRead(
    'organisations.find',
    { text: word === '' ? null : word, kind: kind ?? null, limit: 8 },
    { keepLast: true },
  );
  const organisations = found.data?.organisations ?? [];
  const choose = (chosen: string) => {
    combobox.closeDropdown();
    const one = organisations.find(({ organisation }) => organisation === chosen);
    onChange(
      one
        ? { organisation: one.organisation, name: one.name }
        : { organisation: '', name: typed.trim() },
    );
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} transitionProps={{ duration: 0 }}>
      <Combobox.Target>
        <TextInput
          label={label}
          error={error}
          withAsterisk={required}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('common.findOrganisation')}
          value={value ? value.name : typed}
          readOnly={value !== null}
          rightSection={
            value ? (
              <CloseButton aria-label={t('common.remove')} onClick={() => onChange(null)} />
            ) : null
          }
          onChange={(event) => type(event.currentTarget.value)}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            if (allowText && !value && typed.trim() !== '') {
              onChange({ organisation: '', name: typed.trim() });
            }
          }}
          onKeyDown={(event) => {
            if (value && (event.key === 'Backspace' || event.key === 'Delete')) {
              onChange(null);
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={value !== null}>
        <Combobox.Options
          mah="min(16rem, max(var(--list-room, 100vh), 9rem))"
          style={{ overflowY: 'auto' }}
        >
          {organisations.map((one) => (
            <Combobox.Option key={one.organisation} value={one.organisation}>
              <Group gap="sm" wrap="nowrap">
                <Text>{one.name}</Text>
                <Text c="dimmed" fz="sm" style={{ whiteSpace: 'nowrap' }}>
                  {t(`terms.organisation.${one.kind}`)}
                </Text>
              </Group>
            </Combobox.Option>
          ))}
          {allowText && typed.trim() !== '' ? (
            <Combobox.Option value="">
              {t('common.asTyped', { name: typed.trim() })}
            </Combobox.Option>
          ) : null}
          {organisations.length === 0 && !allowText && !found.isFetching ? (
            <Combobox.Empty>{t('common.nothingFound')}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
        {found.data?.more ? <Combobox.Footer>{t('common.more')}</Combobox.Footer> : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}
