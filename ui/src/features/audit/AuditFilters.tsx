import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { SelectField } from '@/components/SelectField';
import { sayByKey } from '@/i18n/words';
import type { AuditSearch } from './search';
import { actionWord, logged } from './words';

interface AuditFiltersProps {
  search: AuditSearch;
  onFilter: (search: AuditSearch) => void;
  /** What stands behind the filters. */
  children: ReactNode;
}

/** Whose rows, of which action, about whom. */
export function AuditFilters({ search, onFilter, children }: AuditFiltersProps) {
  const { t } = useTranslation();
  const names = useRead('audit.names', {});
  const { row: _row, staff, action, subject, ...rest } = search;
  const narrow = (chosen: {
    staff?: string | null;
    action?: string | null;
    subject?: string | null;
  }) => {
    const all = { staff, action, subject, ...chosen };
    onFilter({
      ...rest,
      ...(all.staff ? { staff: all.staff } : {}),
      ...(all.action ? { action: all.action } : {}),
      ...(all.subject ? { subject: all.subject } : {}),
    });
  };
  return (
    <Group align="flex-end" gap="sm" mb="sm">
      <SelectField
        searchable
        clearable
        w="calc(15rem * var(--mantine-scale))"
        label={t('audit.staff')}
        placeholder={t('audit.everybody')}
        nothingFoundMessage={t('audit.nothingFound')}
        value={staff ?? null}
        onChange={(chosen) => narrow({ staff: chosen })}
        data={(names.data?.staff ?? []).map((one) => ({
          value: one.staff,
          label: `${one.number} ${one.name}`,
        }))}
      />
      <SelectField
        searchable
        clearable
        w="calc(18rem * var(--mantine-scale))"
        label={t('audit.action')}
        placeholder={t('audit.everything')}
        nothingFoundMessage={t('audit.nothingFound')}
        value={action ?? null}
        onChange={(chosen) => narrow({ action: chosen })}
        data={logged.map(([noun, actions]) => ({
          group: sayByKey(`audit.nouns.${noun}`, {}),
          items: actions.map((value) => ({ value, label: actionWord(value) })),
        }))}
      />
      {subject ? (
        <Button
          variant="default"
          rightSection={<IconX aria-hidden size={16} />}
          onClick={() => narrow({ subject: null })}
        >
          {t('audit.oneSubject')}
        </Button>
      ) : null}
      {children}
    </Group>
  );
}
