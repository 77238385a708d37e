import { IconEye, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayFigures } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { PreviewDialog } from '@/components/paper/PreviewDialog';
import { usePaper } from '@/components/paper/usePaper';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { useExport } from './useExport';

interface PaperActsProps {
  day: string;
  figures: DayFigures;
  /** The frozen version; null for the draft. */
  version: number | null;
}

/** The day on paper, on the screen, and as a table for a spreadsheet. */
export function PaperActs({ day, figures, version }: PaperActsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { put } = usePaper();
  const exporting = useExport();
  const [preview, setPreview] = useState(false);
  // Printing is a read for the door; it is asked for when somebody prints, and says when it is refused.
  const printing = useWrite('reports.print');
  const title = t('reports.named', { day: format.day(day) });
  const name =
    version === null ? t('reports.draftFile', { day }) : t('reports.file', { day, version });
  const print = async () => {
    const done = await printing.run({ day, version });
    if (done) {
      await put(done.paper, title, name);
    }
  };
  return (
    <>
      <ActionButton
        variant="default"
        label={t('reports.export')}
        keyName="E"
        icon={<IconFileSpreadsheet aria-hidden size={18} />}
        onAct={() => exporting(figures, title, name)}
      />
      <ActionButton
        variant="default"
        label={t('common.preview')}
        keyName="V"
        icon={<IconEye aria-hidden size={18} />}
        onAct={() => setPreview(true)}
      />
      <ActionButton
        variant="default"
        label={t('common.print')}
        keyName="P"
        icon={<IconPrinter aria-hidden size={18} />}
        loading={printing.pending}
        onAct={print}
      />
      {preview ? (
        <Preview
          day={day}
          version={version}
          title={title}
          name={name}
          onClose={() => setPreview(false)}
        />
      ) : null}
    </>
  );
}

interface PreviewProps {
  day: string;
  version: number | null;
  title: string;
  name: string;
  onClose: () => void;
}

function Preview({ day, version, title, name, onClose }: PreviewProps) {
  const pages = useRead('reports.print', { day, version }, { keepLast: true });
  return pages.data ? (
    <PreviewDialog wide title={title} name={name} printout={pages.data.paper} onClose={onClose} />
  ) : (
    <Dialog title={title} opened onClose={onClose} size="xl">
      <Read of={pages}>{() => null}</Read>
    </Dialog>
  );
}
