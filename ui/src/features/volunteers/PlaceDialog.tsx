import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session';
import { Dialog } from '@/components/Dialog';
import { ConfirmHours } from './ConfirmHours';
import { ReverseHours } from './ReverseHours';
import { SignInForm } from './SignInForm';
import { SignOutForm } from './SignOutForm';
import type { Service } from './served';

interface PlaceDialogProps {
  service: Service;
  onClose: () => void;
}

/** One place in a shift: what can be done with it in the state it is in. */
export function PlaceDialog({ service, onClose }: PlaceDialogProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { name, post, resident } = service;
  return (
    <Dialog title={t('volunteers.place.title', { name, post })} opened onClose={onClose}>
      <Stack>
        <Acts service={service} onClose={onClose} />
        {resident && may('volunteering') ? (
          <Anchor
            style={{ alignSelf: 'flex-start' }}
            renderRoot={(props) => (
              <Link {...props} to="/volunteers" search={{ tab: 'hours', resident }} />
            )}
          >
            {t('volunteers.place.hours')}
          </Anchor>
        ) : null}
      </Stack>
    </Dialog>
  );
}

function Acts({ service, onClose }: PlaceDialogProps) {
  const { t } = useTranslation();
  const { state } = service;
  switch (state.state) {
    case 'signed_up':
      return <SignInForm service={service} onDone={onClose} />;
    case 'signed_in':
      return <SignOutForm service={service} since={state.signed_in_at} onDone={onClose} />;
    case 'signed_out':
    case 'unconfirmed':
      return <ConfirmHours service={service} state={state} onDone={onClose} />;
    case 'confirmed':
      return <ReverseHours service={service} minutes={state.minutes} onDone={onClose} />;
    case 'withdrawn':
    case 'absent':
      return <Text>{t('volunteers.place.over')}</Text>;
  }
}
