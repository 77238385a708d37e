import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useFormat } from '@/i18n/format';
import { CallListDialog } from './CallListDialog';
import { Catalogue } from './Catalogue';
import { textOfHours } from './hoursText';
import { Nowrap } from './Nowrap';
import { SpecialDayForm } from './SpecialDayForm';
import type { ToCall } from './toCall';
import { WithdrawHours } from './WithdrawHours';

/** Announced days with other hours than usual. */
export function SpecialDays() {
  const { t } = useTranslation();
  const format = useFormat();
  const hours = useRead('calendar.hours', {});
  const [toCall, setToCall] = useState<ToCall[]>([]);
  return (
    <>
      <Catalogue
        title={t('settings.special.title')}
        text={t('settings.special.text')}
        of={hours}
        rowsOf={({ special }) => special}
        rowKey={({ day }) => day}
        rowTitle={({ day }) => format.day(day)}
        columns={[
          {
            head: t('settings.special.day'),
            cell: ({ day }) => <Nowrap>{format.day(day)}</Nowrap>,
          },
          {
            head: t('settings.special.hours'),
            cell: (row) => <Nowrap>{textOfHours(row.hours)}</Nowrap>,
          },
          { head: t('settings.special.reason'), cell: ({ reason }) => reason },
        ]}
        empty={t('settings.special.empty')}
        add={t('settings.special.add')}
        page={(special) =>
          special ? (
            <WithdrawHours special={special} onAffected={setToCall} />
          ) : (
            <SpecialDayForm onAffected={setToCall} />
          )
        }
      />
      <CallListDialog plans={toCall} onClose={() => setToCall([])} />
    </>
  );
}
