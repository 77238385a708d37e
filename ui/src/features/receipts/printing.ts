import { useTranslation } from 'react-i18next';
import type { ShownReceipt } from '@/api/generated';
import { useWrite } from '@/api/write';
import { usePaper } from '@/components/paper/usePaper';

/** Puts a receipt on paper or into a file; both count as a print (R-RC-10). */
export function usePrintReceipt({ receipt, number }: ShownReceipt) {
  const { t } = useTranslation();
  const { paper, print, put, save } = usePaper();
  const printing = useWrite('receipts.print');
  const counted = () => printing.run({ receipt, paper, print });
  return {
    pending: printing.pending,
    print: async () => {
      const done = await counted();
      if (done) {
        await put(done.paper, t('receipts.named', { number }), number);
      }
    },
    save: async () => {
      const done = await counted();
      if (done) {
        await save(done.paper, number);
      }
    },
  };
}
