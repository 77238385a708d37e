import { Alert, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconFilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayReport, FrozenDay } from '@/api/generated';
import { useRead } from '@/api/read';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { StateBadge } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { Blockers } from './Blockers';
import { DayInFigures } from './DayInFigures';
import { Differences } from './Differences';
import { FreezeDialog } from './FreezeDialog';
import { PaperActs } from './PaperActs';

interface FinalDayProps {
  /** The day as it stands now. */
  live: DayReport;
  /** Its latest frozen version. */
  latest: number;
  /** The version that is shown. */
  version: number;
  onVersion: (version: number) => void;
}

/** A day that is final, in one of its versions; late entries go into the next one (R-RP-5). */
export function FinalDay({ live, latest, version, onVersion }: FinalDayProps) {
  const { t } = useTranslation();
  const { day } = live;
  const frozen = useRead('reports.frozen', { day, version }, { keepLast: true });
  return (
    <Read of={frozen}>
      {(shown) => (
        <Stack gap="md">
          <Group justify="space-between" gap="sm">
            <Group gap="sm">
              <StateBadge tone="good" word={t('reports.final', { version: shown.version })} />
              <Frozen shown={shown} />
              {latest > 1 ? (
                <SegmentedControl
                  size="xs"
                  aria-label={t('reports.versionLabel')}
                  transitionDuration={0}
                  value={String(version)}
                  onChange={(chosen) => onVersion(Number(chosen))}
                  data={Array.from({ length: latest }, (_, index) => ({
                    value: String(index + 1),
                    label: t('reports.version', { version: index + 1 }),
                  }))}
                />
              ) : null}
            </Group>
            <Group gap="xs">
              <PaperActs day={day} figures={shown.figures} version={shown.version} />
            </Group>
          </Group>
          {shown.version === latest ? <LateEntries live={live} frozen={shown} /> : null}
          <Differences differences={shown.differences} />
          <DayInFigures {...shown} />
        </Stack>
      )}
    </Read>
  );
}

function Frozen({ shown }: { shown: FrozenDay }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Text fz="sm" c="dimmed">
      {t('reports.frozenAt', { at: format.moment(shown.finalised_at), staff: shown.finalised_by })}
    </Text>
  );
}

/** What was entered after the day was frozen is in no version yet. */
function LateEntries({ live, frozen }: { live: DayReport; frozen: FrozenDay }) {
  const { t } = useTranslation();
  const may = useMay();
  const [revising, setRevising] = useState(false);
  // Both come from the same program in the same order; whether a revision is due is for the door to say.
  if (JSON.stringify(live.figures) === JSON.stringify(frozen.figures)) {
    return null;
  }
  const next = frozen.version + 1;
  return (
    <>
      <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />} py="xs">
        <Group justify="space-between" wrap="nowrap">
          <Text fz="sm">{t('reports.late')}</Text>
          {may('finalise_report') ? (
            <ActionButton
              size="xs"
              label={t('reports.revise', { version: next })}
              keyName="F"
              icon={<IconFilePlus aria-hidden size={16} />}
              can={live.blockers.length === 0 ? 'yes' : { no: 'report_blocked' }}
              onAct={() => setRevising(true)}
            />
          ) : null}
        </Group>
      </Alert>
      <Blockers report={live} />
      {revising ? (
        <FreezeDialog day={live.day} version={next} onClose={() => setRevising(false)} />
      ) : null}
    </>
  );
}
