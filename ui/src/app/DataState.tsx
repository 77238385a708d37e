import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useMay, useSession } from '@/app/session';
import { useFormat } from '@/i18n/format';

/** Where the data lies and since when it is safe. */
export function DataState() {
  const { t } = useTranslation();
  const format = useFormat();
  const { front } = useSession();
  const may = useMay();
  const backups = useRead('backups.list', {}, { enabled: may('backup') });
  const at = backups.data?.[0]?.taken_at ?? front.backup_at;
  const words = at ? t('shell.backedUp', { time: format.time(at) }) : t('shell.notBackedUp');
  return (
    <Badge
      variant="dot"
      color={at ? 'teal' : 'gray'}
      tt="none"
      fw={500}
      visibleFrom="md"
      style={{ flexShrink: 0 }}
    >
      {words}
    </Badge>
  );
}
