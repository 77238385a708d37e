import { useTranslation } from 'react-i18next';
import { Verdict } from '@/components/Verdict';
import { hasPeople, type ToCall } from './toCall';

/** How much is touched by a change, and for how much of it somebody has to be called. */
export function CallCount({ plans }: { plans: readonly ToCall[] }) {
  const { t } = useTranslation();
  const withPeople = plans.filter(hasPeople).length;
  const count = plans.length;
  return (
    <Verdict
      tone={withPeople > 0 ? 'warn' : 'ok'}
      text={
        withPeople > 0
          ? t('settings.calls.text', { count, withPeople })
          : t('settings.calls.empty', { count })
      }
    />
  );
}
