import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { askShell, call } from '@/api/call';
import { asFault } from '@/api/faults';
import { useFaultText } from '@/components/faultText';
import { usePaper } from '@/components/paper/usePaper';
import type { Given } from './Entrance';

/** Tickets come from a roll; without a printer the number is written by hand (R-QU-9). */
export function usePrintTicket() {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const { paper, put } = usePaper();
  const printTicket = async ({ ticket, number }: Given) => {
    try {
      const roll = paper === 'roll58' ? 'roll58' : 'roll80';
      const printed = await call('queue.print', { ticket, paper: roll, print: 'large' });
      await put(printed.paper, t('entrance.ticketTitle', { number }), `${number}.pdf`);
    } catch (thrown) {
      notifications.show({ color: 'red', message: faultText(asFault(thrown)) });
    }
  };
  return {
    /** Prints it, or saves it where there is no printer. */
    printTicket,
    /** Prints it where there is a printer: nobody wants a file of every ticket. */
    printIfPossible: async (given: Given) => {
      const printers = await askShell('shell.printers', {}).catch(() => []);
      if (printers.length > 0) {
        await printTicket(given);
      }
    },
  };
}
