import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Checked } from '@/api/generated';
import { useFaultText } from '@/components/faultText';
import type { RoomAndTime } from '@/components/items/rooms/booking';
import { FreeTimes } from '@/components/items/rooms/FreeTimes';
import type { BookingCheck } from '@/components/items/rooms/useBookingCheck';
import { Verdict } from '@/components/Verdict';

interface BookingVerdictProps {
  check: BookingCheck;
  typed: RoomAndTime;
  /** Fills a free time in. */
  onPick: (time: { from: string; to: string }) => void;
}

/** Whether the room can be had then, what to know about it, and when else it is free that day. */
export function BookingVerdict({ check, typed, onPick }: BookingVerdictProps) {
  const text = useFaultText();
  const { day, verdict, fault } = check;
  if (fault) {
    return <Verdict tone="no" text={text(fault)} />;
  }
  return (
    <Stack gap={4}>
      {verdict ? <Lines verdict={verdict} /> : null}
      {day ? (
        <FreeTimes
          day={day}
          isRefused={verdict?.refusal.interval !== undefined}
          typed={typed}
          onPick={onPick}
        />
      ) : null}
    </Stack>
  );
}

function Lines({ verdict }: { verdict: Checked }) {
  const { t } = useTranslation();
  const text = useFaultText();
  const { ok, refusal, approval, warnings } = verdict;
  return (
    <>
      {Object.values(refusal).map((reason) => (
        <Verdict key={reason.code} tone="no" text={text(reason)} />
      ))}
      {ok ? (
        <Verdict tone="ok" text={t(approval === 'needed' ? 'rooms.okToApprove' : 'rooms.ok')} />
      ) : null}
      {warnings.map((warning) => (
        <Verdict key={warning.code} tone="warn" text={text(warning)} />
      ))}
    </>
  );
}
