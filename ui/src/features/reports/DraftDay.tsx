import { Group, Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayReport } from '@/api/generated';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { StateBadge } from '@/components/StateBadge';
import { Blockers } from './Blockers';
import { DayInFigures } from './DayInFigures';
import { FreezeDialog } from './FreezeDialog';
import { PaperActs } from './PaperActs';

/** A day that is not final: its figures as they stand, and what keeps it from being final. */
export function DraftDay({ report }: { report: DayReport }) {
  const { t } = useTranslation();
  const may = useMay();
  const [freezing, setFreezing] = useState(false);
  const isReady = report.blockers.length === 0;
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <StateBadge
          tone={isReady ? 'waiting' : 'warning'}
          word={t(isReady ? 'reports.ready' : 'reports.notReady')}
        />
        <Group gap="xs">
          <PaperActs day={report.day} figures={report.figures} version={null} />
          {may('finalise_report') ? (
            <ActionButton
              {...(isReady ? {} : { variant: 'default' })}
              label={t('reports.finalise')}
              keyName="F"
              icon={<IconLock aria-hidden size={18} />}
              can={isReady ? 'yes' : { no: 'report_blocked' }}
              onAct={() => setFreezing(true)}
            />
          ) : null}
        </Group>
      </Group>
      <Blockers report={report} />
      <DayInFigures {...report} />
      {freezing ? (
        <FreezeDialog day={report.day} version={1} onClose={() => setFreezing(false)} />
      ) : null}
    </Stack>
  );
}
