import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SlotChecked } from '@/api/generated';
import { useFaultText } from '@/components/faultText';
import type { Slot } from '@/components/items/appointments/slotSessions';
import { Verdict } from '@/components/Verdict';
import { useFormat } from '@/i18n/format';

/** What the door says of this slot for whoever asks, while it is being chosen. */
export function SlotVerdict({ checked, slot }: { checked: SlotChecked; slot: Slot }) {
  const { t } = useTranslation();
  const text = useFaultText();
  const format = useFormat();
  const { can_book, places_left, clashes } = checked;
  if (can_book !== 'yes') {
    return <Verdict tone="no" text={text(can_book.no)} />;
  }
  const when = format.span(slot.from, slot.to);
  return (
    <Stack gap={4}>
      <Verdict tone="ok" text={t('appointments.form.can', { when, left: places_left })} />
      {clashes.length > 0 ? (
        <Verdict tone="warn" text={text({ code: 'person_clashes', params: { with: clashes } })} />
      ) : null}
    </Stack>
  );
}
