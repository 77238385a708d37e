import { useTranslation } from 'react-i18next';
import type { ClosureShown } from '@/api/generated';
import { useRead } from '@/api/read';
import { useFormat } from '@/i18n/format';
import { Catalogue } from './Catalogue';
import { ClosureForm } from './ClosureForm';
import { ClosurePage } from './ClosurePage';
import { Nowrap } from './Nowrap';

/** Announced days on which the complex is closed. */
export function Closures() {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = useRead('calendar.hours', {});
  const days = ({ first, last }: ClosureShown) =>
    first === last
      ? format.day(first)
      : t('settings.closures.span', { first: format.day(first), last: format.day(last) });
  return (
    <Catalogue
      title={t('settings.closures.title')}
      text={t('settings.closures.text')}
      of={hours}
      rowsOf={({ closures }) => closures}
      rowKey={({ closure }) => closure}
      rowTitle={days}
      columns={[
        {
          head: t('settings.closures.days'),
          cell: (row) => <Nowrap>{days(row)}</Nowrap>,
        },
        { head: t('settings.closures.reason'), cell: ({ reason }) => reason },
        { head: t('settings.closures.urgent'), cell: ({ urgent }) => urgent },
      ]}
      empty={t('settings.closures.empty')}
      add={t('settings.closures.add')}
      page={(closure) => (closure ? <ClosurePage closure={closure} /> : <ClosureForm />)}
    />
  );
}
