import { Anchor, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { ReasonDialog } from '@/components/ReasonDialog';
import { Nowrap } from './Nowrap';

interface RevealPhoneProps {
  booking: string;
  masked: string | null;
}

/** The phone left for a booking: masked, and whole for whoever says why they need it. */
export function RevealPhone({ booking, masked }: RevealPhoneProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [whole, setWhole] = useState<string | null>(null);
  const reveal = useWrite('rooms.reveal_phone', {
    refusal: 'form',
    onDone: ({ phone }) => {
      setWhole(phone);
      setAsking(false);
    },
  });
  if (masked === null) {
    return null;
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Nowrap>{whole ?? masked}</Nowrap>
      {whole === null ? (
        <Anchor component="button" type="button" fz="sm" onClick={() => setAsking(true)}>
          {t('settings.calls.reveal')}
        </Anchor>
      ) : null}
      {asking ? (
        <ReasonDialog
          title={t('settings.calls.revealTitle')}
          submit={t('settings.calls.reveal')}
          pending={reveal.pending}
          fault={reveal.fault}
          onSubmit={(reason) => reveal.run({ booking, reason })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Group>
  );
}
