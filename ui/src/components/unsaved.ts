import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsk } from '@/components/ask';

/** Asks before the screen is left while something typed is not saved. */
export function useUnsaved(dirty: boolean): void {
  const { t } = useTranslation();
  const ask = useAsk();
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: false,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) {
        return false;
      }
      const discard = await ask({
        title: t('common.discardTitle'),
        yes: t('common.discard'),
        no: t('common.keep'),
      });
      return !discard;
    },
  });
}
