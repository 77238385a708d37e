import { Group, Switch } from '@mantine/core';
import { IconRefresh, IconShieldCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '@/api/generated';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { DaySwitch } from '@/components/DaySwitch';
import { PageHeader } from '@/components/PageHeader';
import { AuditFilters } from './AuditFilters';
import { AuditLog } from './AuditLog';
import { EntryPanel } from './EntryPanel';
import type { AuditSearch } from './search';
import { VerifyDialog } from './VerifyDialog';

const route = getRouteApi('/audit');

/** Who did what to whom, and why; and whether nobody has touched the log. */
export function Audit() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const today = useToday();
  const list = useRef<HTMLDivElement>(null);
  const [verifying, setVerifying] = useState(false);
  const [opened, setOpened] = useState<AuditEntry | null>(null);
  const { day = today, all = false, row, ...rest } = search;
  const go = (chosen: AuditSearch) => navigate({ search: chosen });
  const filter = (chosen: AuditSearch) => {
    setOpened(null);
    go(chosen);
  };
  const close = () => {
    // The focus goes back to where the reader was in the list.
    list.current?.querySelector<HTMLElement>('tr[aria-selected="true"]')?.focus();
    setOpened(null);
    go(without(search, 'row'));
  };
  return (
    <>
      <PageHeader title={t('audit.title')}>
        {all ? null : (
          <DaySwitch
            day={day}
            onChange={(chosen) => filter(chosen === today ? rest : { ...rest, day: chosen })}
          />
        )}
        <ActionButton
          label={t('audit.verify')}
          keyName="F"
          icon={<IconShieldCheck aria-hidden size={18} />}
          onAct={() => setVerifying(true)}
        />
      </PageHeader>
      <AuditFilters search={search} onFilter={filter}>
        <Switch
          mb={8}
          label={t('audit.allDays')}
          checked={all}
          onChange={(event) =>
            filter(event.currentTarget.checked ? { ...rest, all: true } : { ...rest, day })
          }
        />
        <ActionButton
          variant="default"
          label={t('audit.refresh')}
          keyName="R"
          icon={<IconRefresh aria-hidden size={18} />}
          onAct={() => queries.invalidateQueries({ queryKey: ['audit.read'] })}
        />
      </AuditFilters>
      <Group align="flex-start" wrap="nowrap" gap="md">
        <div ref={list} style={{ flex: 1, minWidth: 0 }}>
          <AuditLog
            // Another question begins on its first page.
            key={JSON.stringify([all ? '' : day, rest])}
            day={all ? null : day}
            filters={rest}
            opened={row}
            onOpen={(entry, name) => {
              setOpened(entry);
              go({ ...search, row: name });
            }}
          />
        </div>
        {opened && row ? (
          <EntryPanel
            entry={opened}
            onFilter={(chosen) => filter({ all: true, ...chosen })}
            onClose={close}
          />
        ) : null}
      </Group>
      {verifying ? <VerifyDialog onClose={() => setVerifying(false)} /> : null}
    </>
  );
}

function without(search: AuditSearch, name: keyof AuditSearch): AuditSearch {
  const { [name]: _left, ...rest } = search;
  return rest;
}
