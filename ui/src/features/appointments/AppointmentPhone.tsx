import { Group, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedAppointment } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';

/** How long a whole number stays on screen (R-PI-10). */
const SHOWN_FOR = 60_000;

/** The phone that was left for the appointment: masked, and whole for a minute, with a reason. */
export function AppointmentPhone({ appointment: listed }: { appointment: ListedAppointment }) {
  const { t } = useTranslation();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [whole, setWhole] = useState<string | null>(null);
  const reveal = useWrite('appointments.reveal_phone', {
    refusal: 'form',
    onDone: ({ phone }) => {
      setWhole(phone);
      setAsking(false);
    },
  });
  // An effect, because the number hides itself again without anybody doing anything.
  useEffect(() => {
    if (whole === null) {
      return;
    }
    const timer = setTimeout(() => setWhole(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [whole]);
  return (
    <div>
      <Text c="dimmed" fz="sm">
        {t('appointments.panel.phone')}
      </Text>
      {listed.phone ? (
        <Group gap="xs" wrap="nowrap">
          <Text style={{ whiteSpace: 'nowrap' }}>{whole ?? listed.phone}</Text>
          {whole === null && may('unmask') ? (
            <ActionButton
              variant="default"
              size="compact-sm"
              icon={<IconPhone aria-hidden size={14} />}
              label={t('appointments.panel.reveal')}
              onAct={() => setAsking(true)}
            />
          ) : null}
        </Group>
      ) : (
        <Text>{t('appointments.panel.noPhone')}</Text>
      )}
      {asking ? (
        <ReasonDialog
          title={t('appointments.panel.reveal')}
          text={t('appointments.panel.revealText')}
          submit={t('appointments.panel.reveal')}
          pending={reveal.pending}
          fault={reveal.fault}
          onSubmit={(reason) => reveal.run({ appointment: listed.appointment, reason })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}
