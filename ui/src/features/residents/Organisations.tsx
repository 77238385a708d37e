import { Box, Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundOrganisation } from '@/api/generated';
import { useRead } from '@/api/read';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { type Column, DataTable } from '@/components/DataTable';
import { useNotice } from '@/components/items/notice';
import { SelectField } from '@/components/SelectField';
import { Read } from '@/components/States';
import { FindBox } from './FindBox';
import { OrganisationPanel } from './OrganisationPanel';
import { RegisterOrganisation } from './RegisterOrganisation';

const route = getRouteApi('/residents');

/** Finds organisations by a part of their name, and shows one of them beside the list. */
export function Organisations() {
  const { t } = useTranslation();
  const notice = useNotice();
  const may = useMay();
  const navigate = route.useNavigate();
  const { text, organisation, kind } = route.useSearch();
  const [registering, setRegistering] = useState(false);
  const found = useRead(
    'organisations.find',
    { text: text ?? null, kind: kind ?? null, limit: 50 },
    { keepLast: true },
  );
  const show = (search: Partial<ReturnType<typeof route.useSearch>>) =>
    navigate({ search: (before) => ({ ...before, ...search }), replace: true });
  const columns: Column<FoundOrganisation>[] = [
    {
      head: t('residents.organisations.name'),
      cell: ({ name }) => (
        <Text inherit fw={600}>
          {name}
        </Text>
      ),
    },
    {
      head: t('residents.organisations.kind'),
      cell: (one) => (
        <Text span inherit style={{ whiteSpace: 'nowrap' }}>
          {t(`terms.organisation.${one.kind}`)}
        </Text>
      ),
    },
  ];
  return (
    <Stack>
      <Group align="flex-end" wrap="nowrap">
        <FindBox
          label={t('residents.organisations.find')}
          hint={t('residents.organisations.findHint')}
          text={text ?? ''}
          onFind={(word) => show({ text: word })}
        />
        <KindChoice kind={kind} onChange={(chosen) => show({ kind: chosen })} />
        {may('register_resident') ? (
          <ActionButton
            keyName="Alt+N"
            label={t('residents.organisations.register')}
            onAct={() => setRegistering(true)}
          />
        ) : null}
      </Group>
      <Group align="flex-start" wrap="nowrap">
        <Box flex={1} miw={0}>
          <Read of={found}>
            {({ organisations, more }) => (
              <>
                <DataTable
                  label={t('residents.organisations.list')}
                  columns={columns}
                  rows={organisations}
                  rowKey={(one) => one.organisation}
                  onOpen={(one) => show({ organisation: one.organisation })}
                  opened={organisation}
                  empty={t('residents.organisations.none')}
                />
                {more ? (
                  <Text c="dimmed" fz="sm" mt="xs">
                    {t('common.more')}
                  </Text>
                ) : null}
              </>
            )}
          </Read>
        </Box>
        {organisation ? (
          <OrganisationPanel
            organisation={organisation}
            onClose={() => show({ organisation: undefined })}
          />
        ) : null}
      </Group>
      {registering ? (
        <RegisterOrganisation
          name={text ?? ''}
          onClose={() => setRegistering(false)}
          onOpen={(chosen, name) => {
            setRegistering(false);
            show({ organisation: chosen });
            if (name) {
              notice(t('residents.organisations.registered', { name }));
            }
          }}
        />
      ) : null}
    </Stack>
  );
}

type Kind = FoundOrganisation['kind'];

/** All organisations, or those of one kind, and how many there are. */
function KindChoice({ kind, onChange }: { kind?: Kind; onChange: (kind?: Kind) => void }) {
  const { t } = useTranslation();
  const kinds = useRead('organisations.kinds', {}).data ?? [];
  const all = kinds.reduce((sum, { organisations }) => sum + organisations, 0);
  return (
    <SelectField
      w={200}
      label={t('residents.organisations.kind')}
      data={[
        { value: '', label: t('residents.organisations.everyKind', { count: all }) },
        ...kinds.map((one) => ({
          value: one.kind as string,
          label: t('residents.organisations.ofKind', {
            kind: t(`terms.organisation.${one.kind}`),
            count: one.organisations,
          }),
        })),
      ]}
      value={kind ?? ''}
      onChange={(chosen) => onChange(kinds.find((one) => one.kind === chosen)?.kind)}
    />
  );
}
