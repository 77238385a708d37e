import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '@/api/generated';
import { useRead } from '@/api/read';
import { useFormat } from '@/i18n/format';
import { CallListDialog } from './CallListDialog';
import { Catalogue } from './Catalogue';
import { isWholeYear, keyOf } from './monthDay';
import { SeasonForm } from './SeasonForm';
import type { ToCall } from './toCall';
import { typedWeek, weekMinutes } from './week';

/** Parts of the year with hours of their own, such as summer. */
export function Seasons() {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = useRead('calendar.hours', {});
  const [toCall, setToCall] = useState<ToCall[]>([]);
  const title = ({ first, last }: Season) =>
    t('settings.seasons.span', {
      fromMonth: first.month,
      fromDay: first.day,
      toMonth: last.month,
      toDay: last.day,
    });
  return (
    <>
      <Catalogue
        title={t('settings.seasons.title')}
        text={t('settings.seasons.text')}
        of={hours}
        rowsOf={({ seasons }) => seasons.filter((season) => !isWholeYear(season))}
        rowKey={({ first, last }) => `${keyOf(first)}.${keyOf(last)}`}
        rowTitle={title}
        columns={[
          { head: t('settings.seasons.dates'), cell: title },
          {
            head: t('settings.seasons.hours'),
            numeric: true,
            cell: ({ week }) =>
              t('common.hours', { hours: format.hoursOf(weekMinutes(typedWeek(week))) }),
          },
        ]}
        empty={t('settings.seasons.empty')}
        add={t('settings.seasons.add')}
        page={(season) => <SeasonForm season={season} onAffected={setToCall} />}
      />
      <CallListDialog plans={toCall} onClose={() => setToCall([])} />
    </>
  );
}
