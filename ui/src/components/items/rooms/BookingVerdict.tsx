import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import type { Checked } from '@/api/generated';
import { useFaultText } from '@/components/faultText';
import type { RoomAndTime } from '@/components/items/rooms/booking';
import { hasTime } from '@/components/items/rooms/booking';
import { FreeTimes } from '@/components/items/rooms/FreeTimes';
import { Verdict } from '@/components/Verdict';

interface BookingVerdictProps {
  checked: Checked | undefined;
  fault: AnyFault | null;
  typed: RoomAndTime;
  onPick: (time: { from: string; to: string }) => void;
}

/** Whether the room can be had then, what to know about it, and when else it is free that day. */
export function BookingVerdict({ checked, fault, typed, onPick }: BookingVerdictProps) {
  const { t } = useTranslation();
  const text = useFaultText();
  if (!checked) {
    return fault ? <Verdict tone="no" text={text(fault)} /> : null;
  }
  const refusals = Object.values(checked.refusal);
  const lines = hasTime(typed) ? (
    <>
      {refusals.map((reason) => (
        <Verdict key={reason.code} tone="no" text={text(reason)} />
      ))}
      {checked.ok ? (
        <Verdict
          tone="ok"
          text={t(checked.approval === 'needed' ? 'rooms.okToApprove' : 'rooms.ok')}
        />
      ) : null}
      {checked.warnings.map((warning) => (
        <Verdict key={warning.code} tone="warn" text={text(warning)} />
      ))}
    </>
  ) : null;
  return (
    <Stack gap={4}>
      {lines}
      <FreeTimes checked={checked} typed={typed} onPick={onPick} />
    </Stack>
  );
}
