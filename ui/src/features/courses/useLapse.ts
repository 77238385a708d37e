import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { useNotice } from '@/components/items/notice';

/** Passes on the places that nobody accepted in time, and says how many people are to be called now. */
export function useLapse() {
  const { t } = useTranslation();
  const notice = useNotice();
  return useWrite('courses.lapse_offers', {
    onDone: (courses) => {
      const lapsed = courses.flatMap((moved) => moved.lapsed).length;
      const offered = courses.flatMap((moved) => moved.offered).length;
      if (lapsed + offered > 0) {
        notice(t('courses.callList.moved', { lapsed, offered }));
      }
    },
  });
}
