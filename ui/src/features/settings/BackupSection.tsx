import { Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDatabaseExport, IconDatabaseImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { DataTable } from '@/components/DataTable';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { BackupActs } from './BackupActs';
import { Nowrap } from './Nowrap';
import { SectionHead } from './SectionHead';
import { useRestore } from './useRestore';

/** The backups: made by themselves and at once, read through, and put in the place of the data. */
export function BackupSection() {
  const { t } = useTranslation();
  const format = useFormat();
  const backups = useRead('backups.list', {});
  const restore = useRestore();
  const make = useWrite('backups.make', {
    onDone: ({ taken_at }) =>
      notifications.show({
        color: 'teal',
        message: t('settings.backup.made', { time: format.time(taken_at) }),
      }),
  });
  return (
    <>
      <SectionHead title={t('settings.backup.title')} text={t('settings.backup.text')}>
        <ActionButton
          variant="default"
          label={t('settings.backup.fromFile')}
          icon={<IconDatabaseImport aria-hidden size={18} />}
          loading={restore.pending}
          onAct={() => restore.ask(null)}
        />
        <ActionButton
          label={t('settings.backup.make')}
          keyName="N"
          icon={<IconDatabaseExport aria-hidden size={18} />}
          loading={make.pending}
          onAct={() => make.run({})}
        />
      </SectionHead>
      <Read of={backups}>
        {(rows) => (
          <DataTable
            label={t('settings.backup.title')}
            rows={rows}
            rowKey={({ name }) => name}
            empty={t('settings.backup.empty')}
            columns={[
              {
                head: t('settings.backup.taken'),
                cell: ({ taken_at }) => <Nowrap>{format.moment(taken_at)}</Nowrap>,
              },
              {
                head: t('settings.backup.size'),
                numeric: true,
                cell: ({ bytes }) => <Nowrap>{format.bytes(bytes)}</Nowrap>,
              },
              {
                head: t('settings.backup.file'),
                cell: ({ name }) => (
                  <Text fz="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
                    {name}
                  </Text>
                ),
              },
              {
                head: t('common.actions'),
                cell: (backup) => (
                  <Group gap="xs" wrap="nowrap">
                    <BackupActs backup={backup} onRestore={() => restore.ask(backup)} />
                  </Group>
                ),
              },
            ]}
          />
        )}
      </Read>
    </>
  );
}
