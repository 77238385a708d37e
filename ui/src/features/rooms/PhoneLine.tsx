import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingShown } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';
import { focusWhenLost } from './focus';

/** The phone that was left, masked; whole for whoever gives a reason and their password (R-PI-10). */
export function PhoneLine({ booking }: { booking: BookingShown }) {
  const { t } = useTranslation();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [phone, setPhone] = useState<string | null>(null);
  const reveal = useWrite('rooms.reveal_phone', {
    refusal: 'form',
    onDone: (shown) => {
      setPhone(shown.phone);
      setAsking(false);
    },
  });
  if (!booking.phone) {
    return t('common.none');
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Text
        fz="sm"
        style={{ whiteSpace: 'nowrap' }}
        tabIndex={-1}
        // Its button is gone once the number stands there whole: the focus stays with the number.
        ref={phone === null ? null : focusWhenLost}
      >
        {phone ?? booking.phone}
      </Text>
      {phone === null && may('unmask') ? (
        <ActionButton
          variant="default"
          size="compact-sm"
          label={t('rooms.revealPhone')}
          onAct={() => setAsking(true)}
        />
      ) : null}
      {asking ? (
        <ReasonDialog
          title={t('rooms.revealPhoneTitle')}
          text={t('rooms.revealPhoneWhy')}
          submit={t('rooms.revealPhone')}
          pending={reveal.pending}
          fault={reveal.fault}
          onSubmit={(reason) => reveal.run({ booking: booking.booking, reason })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Group>
  );
}
