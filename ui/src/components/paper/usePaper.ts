import { useLocalStorage } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { askShell } from '@/api/call';
import { asFault } from '@/api/faults';
import type { Printout } from '@/api/generated';
import { useAsk } from '@/components/ask';
import { usePaperNotices } from '@/components/paper/notices';
import { useFormat } from '@/i18n/format';

/** What printers hold (R-RC-2); the first is what most windows have. */
export const papers = ['a5', 'a4', 'roll80', 'roll58'] as const;
export type PaperKind = (typeof papers)[number];

/** How large a paper is printed. */
const prints = ['normal', 'large'] as const;
type PrintSize = (typeof prints)[number];

/** One of a few words, as it was chosen last on this computer. */
function useRemembered<const Words extends readonly [string, ...string[]]>(
  key: string,
  words: Words,
) {
  return useLocalStorage<Words[number]>({
    key,
    defaultValue: words[0],
    getInitialValueInEffect: false,
    serialize: (word) => word,
    deserialize: (text) => words.find((word) => word === text) ?? words[0],
  });
}

/** Which paper this computer prints on, and how papers get out of it: to a printer or into a file. */
export interface PaperHere {
  paper: PaperKind;
  setPaper: (paper: PaperKind) => void;
  print: PrintSize;
  setPrint: (print: PrintSize) => void;
  /** The printer by name; empty for the one that the computer itself would take. */
  printer: string;
  setPrinter: (printer: string) => void;
  /**
   * Prints, and says so. Without a printer it is saved and the clerk is told where; characters that no font
   * draws are named first (R-NM-7). Never rejects: what went wrong is said, with a way on.
   */
  put: (printout: Printout, title: string, name: string) => Promise<void>;
  /** Saves it where the clerk says. */
  save: (printout: Printout, name: string) => Promise<void>;
}

export function usePaper(): PaperHere {
  const { t } = useTranslation();
  const format = useFormat();
  const ask = useAsk();
  const notices = usePaperNotices();
  const [paper, setPaper] = useRemembered('paper', papers);
  const [print, setPrint] = useRemembered('print', prints);
  const [printer, setPrinter] = useLocalStorage({
    key: 'printer',
    defaultValue: '',
    getInitialValueInEffect: false,
    serialize: (name) => name,
    deserialize: (name) => name ?? '',
  });

  const agreed = async ({ missing }: Printout, yes: string) =>
    missing.length === 0 ||
    ask({
      title: t('paper.missingTitle', { count: missing.length }),
      text: t('paper.missingText', { characters: format.list(missing) }),
      yes,
      no: t('paper.missingStop'),
    });

  const keep = async (printout: Printout, name: string, choose: boolean, title: string) => {
    try {
      const saved = await askShell('shell.save', {
        data: printout.pdf,
        name: name.endsWith('.pdf') ? name : `${name}.pdf`,
        ask: choose,
      });
      if ('path' in saved) {
        notices.saved(title, saved.path);
      }
    } catch (thrown) {
      notices.failed(asFault(thrown), () => keep(printout, name, true, title));
    }
  };

  const send = async (printout: Printout, title: string, name: string): Promise<void> => {
    try {
      const { job } = await askShell('shell.print', {
        pdf: printout.pdf,
        title,
        ...(printer === '' ? {} : { printer }),
      });
      notices.printed(title, job);
    } catch (thrown) {
      const fault = asFault(thrown);
      if (fault.code === 'no_printer') {
        await keep(printout, name, false, t('paper.noPrinter'));
      } else {
        notices.failed(
          fault,
          () => send(printout, title, name),
          () => keep(printout, name, false, t('paper.saved')),
        );
      }
    }
  };

  return {
    paper,
    setPaper,
    print,
    setPrint,
    printer,
    setPrinter,
    put: async (printout, title, name) => {
      if (await agreed(printout, t('paper.missingGo'))) {
        await send(printout, title, name);
      }
    },
    save: async (printout, name) => {
      if (await agreed(printout, t('paper.missingSave'))) {
        await keep(printout, name, true, t('paper.saved'));
      }
    },
  };
}
