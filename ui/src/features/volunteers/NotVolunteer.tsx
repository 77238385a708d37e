import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/components/ActionButton';
import type { Person } from '@/components/items/item';
import { Empty } from '@/components/States';
import { SignUpDialog } from './SignUpDialog';

/** Somebody without hours, because they are no volunteer yet: they can become one here. */
export function NotVolunteer({ person }: { person: Person }) {
  const { t } = useTranslation();
  const [registering, setRegistering] = useState(false);
  return (
    <>
      <Empty text={t('volunteers.hours.notVolunteer')}>
        <ActionButton
          variant="default"
          label={t('volunteers.hours.register')}
          onAct={() => setRegistering(true)}
        />
      </Empty>
      {registering ? <SignUpDialog person={person} onClose={() => setRegistering(false)} /> : null}
    </>
  );
}
