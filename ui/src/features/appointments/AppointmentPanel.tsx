import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedIn, ListedAppointment } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';
import { SidePanel } from '@/components/SidePanel';
import { useFormat } from '@/i18n/format';
import { AppointmentPhone } from './AppointmentPhone';
import { CheckedInDialog } from './CheckedInDialog';

interface AppointmentPanelProps {
  appointment: ListedAppointment;
  onClose: () => void;
}

/** One appointment: who comes with what, and what happens next; the digits act. */
export function AppointmentPanel({ appointment: listed, onClose }: AppointmentPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { appointment, name, from, to, state } = listed;
  const [given, setGiven] = useState<CheckedIn | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const checkIn = useWrite('appointments.check_in', { onDone: setGiven });
  const serve = useWrite('appointments.serve');
  const noShow = useWrite('appointments.no_show');
  const cancel = useWrite('appointments.cancel', {
    refusal: 'form',
    onDone: () => setCancelling(false),
  });
  const known: [string, string | null | undefined][] = [
    [t('appointments.panel.organisation'), listed.organisation],
    [t('appointments.matter'), listed.matter],
    [
      t('appointments.ticket'),
      state.state === 'checked_in'
        ? `${listed.ticket ?? ''} · ${t('appointments.panel.checkedInAt', { time: format.time(state.checked_in_at) })}`
        : listed.ticket,
    ],
  ];
  return (
    <SidePanel
      title={t('appointments.panel.title', { name, time: format.hours(from, to) })}
      onClose={onClose}
      width={360}
    >
      <Stack gap="xs">
        {known.map(([label, value]) =>
          value ? (
            <div key={label}>
              <Text c="dimmed" fz="sm">
                {label}
              </Text>
              <Text>{value}</Text>
            </div>
          ) : null,
        )}
        <AppointmentPhone appointment={listed} />
        <Stack gap={6} mt="xs">
          <ActionButton
            justify="space-between"
            variant={listed.can_check_in === 'yes' ? 'filled' : 'default'}
            label={t('appointments.panel.checkIn')}
            keyName="1"
            can={listed.can_check_in}
            loading={checkIn.pending}
            onAct={() => checkIn.run({ appointment })}
          />
          <ActionButton
            justify="space-between"
            variant="default"
            label={t('appointments.panel.serve')}
            keyName="2"
            can={listed.can_serve}
            loading={serve.pending}
            onAct={() => serve.run({ appointment })}
          />
          <ActionButton
            justify="space-between"
            variant="default"
            label={t('appointments.panel.noShow')}
            keyName="3"
            can={listed.can_mark_no_show}
            loading={noShow.pending}
            onAct={() => noShow.run({ appointment })}
          />
          <ActionButton
            justify="space-between"
            variant="default"
            label={t('appointments.panel.cancel')}
            keyName="4"
            can={listed.can_cancel}
            onAct={() => setCancelling(true)}
          />
        </Stack>
      </Stack>
      {cancelling ? (
        <ReasonDialog
          title={t('appointments.panel.cancel')}
          text={t('appointments.panel.cancelText')}
          submit={t('appointments.panel.cancel')}
          pending={cancel.pending}
          fault={cancel.fault}
          onSubmit={(reason) => cancel.run({ appointment, reason })}
          onClose={() => setCancelling(false)}
        />
      ) : null}
      {given ? <CheckedInDialog given={given} onClose={() => setGiven(null)} /> : null}
    </SidePanel>
  );
}
