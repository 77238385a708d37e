import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '@/components/ask';

/**
 * Asks before something typed is left for another part of the same screen. The returned function lets go:
 * what was typed is saved.
 */
export function useLeaveGuard(dirty: boolean): () => void {
  const { t } = useTranslation();
  const ask = useAsk();
  const saved = useRef(false);
  const wasDirty = useRef(dirty);
  if (dirty !== wasDirty.current) {
    wasDirty.current = dirty;
    // What is typed after it was saved is guarded anew.
    saved.current &&= !dirty;
  }
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: false,
    shouldBlockFn: async ({ current, next }) => {
      // Another screen is asked about by the form itself.
      if (saved.current || current.pathname !== next.pathname) {
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
  return () => {
    saved.current = true;
  };
}
