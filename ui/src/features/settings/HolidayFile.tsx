import { FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { YearLoaded } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';

/** Loads the notice of a year from a file in the holiday-cn layout. */
export function HolidayFile({ onLoaded }: { onLoaded: (done: YearLoaded) => void }) {
  const { t } = useTranslation();
  const load = useWrite('calendar.load_year', {
    onDone: (done) => {
      notifications.show({
        color: 'teal',
        message: t('settings.year.loaded', { year: done.year, count: done.dates }),
      });
      onLoaded(done);
    },
  });
  const read = async (file: File | null) => {
    if (file) {
      load.run({ notice: { file: await file.text() } });
    }
  };
  return (
    <FileButton onChange={read} accept="application/json,.json">
      {({ onClick }) => (
        <ActionButton
          variant="default"
          label={t('settings.year.file')}
          icon={<IconFileImport aria-hidden size={18} />}
          loading={load.pending}
          onAct={onClick}
        />
      )}
    </FileButton>
  );
}
