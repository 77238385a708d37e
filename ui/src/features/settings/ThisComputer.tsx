import { SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShellAct, useShellRead } from '@/api/act';
import { scales, useAppearance } from '@/app/appearance';
import { useSession } from '@/app/session';
import { FaultNote } from '@/components/FaultNote';
import { LanguageChoice } from '@/components/LanguageChoice';
import { SelectField } from '@/components/SelectField';
import { Read } from '@/components/States';
import { SectionHead } from './SectionHead';

/** Whoever does not sit at a window. */
const nowhere = 'none';

/** What holds for this computer, whoever signs in. */
export function ThisComputer() {
  const { t } = useTranslation();
  const status = useShellRead('shell.status');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { scale, setScale } = useAppearance();
  return (
    <>
      <SectionHead title={t('settings.computer.title')} text={t('settings.computer.text')} />
      <Stack gap="lg" align="flex-start">
        <Read of={status}>{({ counter }) => <WindowChoice counter={counter} />}</Read>
        <Choice label={t('shell.language')}>
          <LanguageChoice />
        </Choice>
        <Choice label={t('shell.size')}>
          <SegmentedControl
            size="xs"
            aria-label={t('shell.size')}
            transitionDuration={0}
            data={scales.map((one) => ({ value: String(one), label: `${one * 100}%` }))}
            value={String(scale)}
            onChange={(chosen) => setScale(scales.find((one) => String(one) === chosen) ?? 1)}
          />
        </Choice>
        <Choice label={t('shell.appearance')}>
          <SegmentedControl
            size="xs"
            aria-label={t('shell.appearance')}
            transitionDuration={0}
            data={[
              { value: 'light', label: t('shell.light') },
              { value: 'dark', label: t('shell.dark') },
              { value: 'auto', label: t('settings.computer.auto') },
            ]}
            value={colorScheme}
            onChange={setColorScheme}
          />
        </Choice>
      </Stack>
    </>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Stack gap={4} align="flex-start">
      <Text fz="sm" fw={500} aria-hidden>
        {label}
      </Text>
      {children}
    </Stack>
  );
}

/** The window that is chosen at sign-in before anybody chooses. */
function WindowChoice({ counter }: { counter: number | null }) {
  const { t } = useTranslation();
  const { front } = useSession();
  const status = useShellRead('shell.status');
  const remember = useShellAct('shell.remember', () => {
    status.refetch();
    notifications.show({ color: 'teal', message: t('settings.computer.windowSaved') });
  });
  return (
    <Stack gap="xs">
      <SelectField
        label={t('settings.computer.window')}
        description={t('settings.computer.windowWhy')}
        w={320}
        maw="100%"
        data={[
          ...front.counters.map(({ number, name }) => ({ value: String(number), label: name })),
          { value: nowhere, label: t('shell.noWindow') },
        ]}
        value={counter === null ? nowhere : String(counter)}
        onChange={(chosen) =>
          remember.run({ counter: chosen === nowhere || chosen === null ? null : Number(chosen) })
        }
      />
      <FaultNote fault={remember.fault} />
    </Stack>
  );
}
