import { useTranslation } from 'react-i18next';
import { isFaultCode, isShellFaultCode } from '@/api/faults';
import { useFormat } from '@/i18n/format';
import { sayByKey } from '@/i18n/words';

/** What can be said in words: a fault, a refusal of a field, a warning, or the bare code of one. */
type Sayable = string | { code: string; params?: Record<string, unknown> };

/** The sentence for a fault, in the reader's language. Every code has words in both, or nothing compiles. */
export function useFaultText(): (fault: Sayable) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (fault) => {
    const { code, params = {} } = typeof fault === 'string' ? { code: fault } : fault;
    const values = format.params(params);
    if (isFaultCode(code)) {
      return sayByKey(`faults.${code}`, values);
    }
    return isShellFaultCode(code)
      ? sayByKey(`shellFaults.${code}`, values)
      : t('common.foreignFault');
  };
}
