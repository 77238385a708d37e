import { useTranslation } from 'react-i18next';
import type { ShownReceipt } from '@/api/generated';
import { useRead } from '@/api/read';
import { Dialog } from '@/components/Dialog';
import { PaperChoice } from '@/components/paper/PaperChoice';
import { PreviewDialog } from '@/components/paper/PreviewDialog';
import { usePaper } from '@/components/paper/usePaper';
import { Read } from '@/components/States';
import { usePrintReceipt } from './printing';

/** The pages as they would print next, mark of a reprint included; only printing or saving counts one. */
export function ReceiptPreview({ shown, onClose }: { shown: ShownReceipt; onClose: () => void }) {
  const { t } = useTranslation();
  const { paper, print } = usePaper();
  const { receipt, number } = shown;
  const pages = useRead('receipts.paper', { receipt, paper, print }, { keepLast: true });
  const printing = usePrintReceipt(shown);
  const title = t('receipts.named', { number });
  if (pages.data) {
    return (
      <PreviewDialog
        title={title}
        name={number}
        printout={pages.data.paper}
        onPrint={printing.print}
        onSave={printing.save}
        onClose={onClose}
      >
        <PaperChoice />
      </PreviewDialog>
    );
  }
  return (
    <Dialog title={title} opened onClose={onClose} size="xl">
      <Read of={pages}>{() => null}</Read>
    </Dialog>
  );
}
