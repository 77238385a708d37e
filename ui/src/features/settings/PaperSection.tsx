import { Group, Radio, Stack } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShellRead } from '@/api/act';
import type { Printer } from '@/api/shell';
import { ActionButton } from '@/components/ActionButton';
import { PaperChoice } from '@/components/paper/PaperChoice';
import { usePaper } from '@/components/paper/usePaper';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { Empty, Read } from '@/components/States';
import { SectionHead } from './SectionHead';
import { testPage } from './testPage';

/** On which printer and paper this computer prints. */
export function PaperSection() {
  const { t } = useTranslation();
  const printers = useShellRead('shell.printers');
  const { paper, put } = usePaper();
  return (
    <Stack gap="lg">
      <div>
        <SectionHead title={t('settings.paper.title')} text={t('settings.paper.text')} />
        <PaperChoice />
      </div>
      <div>
        <SectionHead inner title={t('settings.paper.printer')}>
          <ActionButton
            variant="default"
            label={t('settings.paper.look')}
            loading={printers.isFetching}
            onAct={() => printers.refetch()}
          />
          <ActionButton
            variant="default"
            label={t('settings.paper.test')}
            icon={<IconFileText aria-hidden size={18} />}
            onAct={() =>
              put(testPage(paper), t('settings.paper.test'), t('settings.paper.testName'))
            }
          />
        </SectionHead>
        <Read of={printers}>{(found) => <Printers found={found} />}</Read>
      </div>
    </Stack>
  );
}

function Printers({ found }: { found: readonly Printer[] }) {
  const { t } = useTranslation();
  const { printer, setPrinter } = usePaper();
  if (found.length === 0) {
    return <Empty text={t('settings.paper.none')} />;
  }
  const gone = printer !== '' && !found.some(({ name }) => name === printer);
  return (
    <Radio.Group
      aria-label={t('settings.paper.printer')}
      value={printer}
      onChange={setPrinter}
      error={gone ? t('shellFaults.printer_unknown', { name: printer }) : null}
    >
      <Stack gap="sm">
        <Radio
          value=""
          label={t('settings.paper.usual')}
          description={found.find(({ is_default }) => is_default)?.name}
        />
        {found.map(({ name, status }) => (
          <Group key={name} gap="sm" wrap="nowrap">
            <Radio value={name} label={name} />
            <PrinterState status={status} />
          </Group>
        ))}
      </Stack>
    </Radio.Group>
  );
}

const tones = {
  ready: 'good',
  printing: 'busy',
  paused: 'warning',
  offline: 'warning',
  unknown: 'plain',
} as const satisfies Record<string, Tone>;

function PrinterState({ status }: { status: string }) {
  const { t } = useTranslation();
  // What the system says that nobody foresaw is shown as unknown.
  const known = Object.hasOwn(tones, status) ? (status as keyof typeof tones) : 'unknown';
  return <StateBadge tone={tones[known]} word={t(`settings.paper.states.${known}`)} />;
}
