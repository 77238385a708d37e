import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import type { Backup } from '@/api/generated';
import { useAsk } from '@/components/ask';
import { useFormat } from '@/i18n/format';

/**
 * Puts a backup in the place of the data, after a clear question. The desk closes for it and everybody signs
 * in anew: what became of it is said at the edge.
 */
export function useRestore() {
  const { t } = useTranslation();
  const format = useFormat();
  const ask = useAsk();
  const restore = useShellAct(
    'shell.restore',
    (done) => {
      if ('kept_as' in done) {
        const text = done.kept_as
          ? t('settings.backup.restoredKept', { file: done.kept_as })
          : t('settings.backup.restored');
        notifications.show({ color: 'teal', message: text, autoClose: false });
      }
    },
    'notice',
  );
  return {
    pending: restore.pending,
    /** Asks first; without a backup a file is chosen. */
    ask: async (backup: Backup | null) => {
      const yes = await ask({
        title: backup
          ? t('settings.backup.restoreTitle', { time: format.moment(backup.taken_at) })
          : t('settings.backup.fromFileTitle'),
        text: t('settings.backup.restoreText'),
        yes: t('settings.backup.restore'),
        no: t('common.cancel'),
      });
      if (yes) {
        await restore.run(backup ? { file: backup.name } : {});
      }
    },
  };
}
