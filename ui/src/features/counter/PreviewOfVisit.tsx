import { useTranslation } from 'react-i18next';
import type { Paper, Print } from '@/api/generated';
import { useRead } from '@/api/read';
import { Dialog } from '@/components/Dialog';
import { PaperView } from '@/components/paper/PaperView';
import { Read } from '@/components/States';

interface PreviewOfVisitProps {
  visit: string;
  choice: { paper: Paper; print: Print };
  onClose: () => void;
}

/** The very pages that will print, without a number yet. */
export function PreviewOfVisit({ visit, choice: { paper, print }, onClose }: PreviewOfVisitProps) {
  const { t } = useTranslation();
  const preview = useRead('receipts.preview', { visit, paper, print });
  return (
    <Dialog title={t('common.preview')} opened onClose={onClose} size="xl">
      <Read of={preview}>
        {({ paper: printout }) => <PaperView pdf={printout.pdf} label={t('counter.paper')} />}
      </Read>
    </Dialog>
  );
}
