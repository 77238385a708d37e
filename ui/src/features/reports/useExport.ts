import { useTranslation } from 'react-i18next';
import { askShell } from '@/api/call';
import { asFault } from '@/api/faults';
import type { DayFigures } from '@/api/generated';
import { usePaperNotices } from '@/components/paper/notices';
import { base64Of, csv } from './csv';
import { type Figure, sections } from './figures';
import { useReportWords } from './words';

/** Saves figures as a table that spreadsheets read. */
export function useExport(): (figures: DayFigures, title: string, name: string) => Promise<void> {
  const { t } = useTranslation();
  const words = useReportWords();
  const notices = usePaperNotices();
  const plain = (figure: Figure) =>
    figure.shape === 'count' ? (figure.value ?? '') : words.value(figure);
  return async function save(figures, title, name): Promise<void> {
    const head = [t('reports.csv.section'), t('reports.csv.figure'), t('reports.csv.value')];
    const rows = sections(figures).flatMap(({ name: section, figures: ones }) =>
      ones.map((one) => [t(`reports.section.${section}`), words.figure(one), plain(one)]),
    );
    try {
      const saved = await askShell('shell.save', {
        data: base64Of(csv([[title], head, ...rows])),
        name: `${name}.csv`,
        ask: true,
      });
      if ('path' in saved) {
        notices.saved(t('paper.saved'), saved.path);
      }
    } catch (thrown) {
      notices.failed(asFault(thrown), () => save(figures, title, name));
    }
  };
}
