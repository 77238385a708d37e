import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import type { SampleAccount } from '@/api/shell';
import { ActionButton } from '@/components/ActionButton';
import { DataTable } from '@/components/DataTable';
import { FaultNote } from '@/components/FaultNote';
import { FrontPage } from '@/components/FrontPage';

/** Who may sign in to the sample. Its recovery key is worth nothing, and nobody is asked to keep it. */
export function SampleAccounts({ accounts }: { accounts: readonly SampleAccount[] }) {
  const { t } = useTranslation();
  const begin = useShellAct('shell.begin');
  return (
    <FrontPage title={t('firstStart.sampleTitle')} text={t('firstStart.sampleMade')} width={560}>
      <DataTable
        label={t('firstStart.sampleTitle')}
        rows={accounts}
        rowKey={({ login }) => login}
        columns={[
          {
            head: t('firstStart.login'),
            cell: ({ login }) => (
              <Text fw={600} ff="monospace">
                {login}
              </Text>
            ),
          },
          { head: t('firstStart.managerName'), cell: ({ name }) => name },
          { head: t('firstStart.sampleRole'), cell: ({ role }) => t(`terms.role.${role}`) },
        ]}
      />
      <FaultNote fault={begin.fault} />
      <ActionButton
        autoFocus
        size="md"
        label={t('firstStart.beginSample')}
        loading={begin.pending}
        onAct={() => begin.run({})}
      />
    </FrontPage>
  );
}
