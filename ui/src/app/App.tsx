import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import { AppearanceContext, useRememberedScale } from '@/app/appearance';
import { Confirming } from '@/app/Confirming';
import { Doorway } from '@/app/Doorway';
import { makeQueries } from '@/app/queries';
import { styleNonce } from '@/app/styleNonce';
import { theme, variables } from '@/app/theme';
import { useFaultText } from '@/components/faultText';
import { listenToKeys } from '@/components/keys';

/** Everything a screen may count on, around the one that is shown. */
export function App() {
  const { t, i18n } = useTranslation();
  const appearance = useRememberedScale();
  const scaled = useMemo(() => ({ ...theme, scale: appearance.scale }), [appearance.scale]);
  return (
    <MantineProvider
      theme={scaled}
      cssVariablesResolver={variables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
    >
      <DatesProvider
        settings={{ locale: i18n.language === 'zh-CN' ? 'zh-cn' : 'en', firstDayOfWeek: 1 }}
      >
        <ModalsProvider
          modalProps={{
            transitionProps: { duration: 0 },
            closeButtonProps: { 'aria-label': t('common.close') },
          }}
        >
          <Notifications position="bottom-center" limit={3} />
          <AppearanceContext value={appearance}>
            <Wired />
          </AppearanceContext>
        </ModalsProvider>
      </DatesProvider>
    </MantineProvider>
  );
}

/** Wires failures once for every screen: a refused write is said at the edge, a shut session covers all. */
function Wired() {
  const faultText = useFaultText();
  const [shut, setShut] = useState(0);
  const [queries] = useState(() =>
    makeQueries({
      refused: (fault: AnyFault) => notifications.show({ color: 'red', message: sayLatest(fault) }),
      shut: () => setShut((times) => times + 1),
    }),
  );
  say.current = faultText;
  // An effect, because the keyboard is outside React.
  useEffect(() => listenToKeys(), []);
  return (
    <QueryClientProvider client={queries}>
      <Confirming>
        <Doorway shut={shut} />
      </Confirming>
    </QueryClientProvider>
  );
}

/** The words of the language chosen now, also for a failure that began under another. */
const say: { current: (fault: AnyFault) => string } = { current: ({ code }) => code };
const sayLatest = (fault: AnyFault) => say.current(fault);
