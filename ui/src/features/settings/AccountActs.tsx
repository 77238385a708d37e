import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';
import { ResetPassword } from './ResetPassword';
import { SetRoles } from './SetRoles';

type Act = 'roles' | 'password' | 'close' | 'reopen';

/** What is done to a colleague's account; each asks for one's own password again by itself. */
export function AccountActs({ colleague }: { colleague: Colleague }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const done = () => setAct(null);
  const shut = useWrite('staff.close', { refusal: 'form', onDone: done });
  const reopen = useWrite('staff.reopen', { refusal: 'form', onDone: done });
  const acts: readonly Act[] = colleague.active ? ['roles', 'password', 'close'] : ['reopen'];
  const { id, name } = colleague;
  return (
    <>
      {acts.map((one) => (
        <ActionButton
          key={one}
          variant="default"
          label={t(`settings.staff.acts.${one}`)}
          onAct={() => setAct(one)}
        />
      ))}
      {act === 'roles' ? <SetRoles colleague={colleague} onClose={done} /> : null}
      {act === 'password' ? <ResetPassword colleague={colleague} onClose={done} /> : null}
      {act === 'close' ? (
        <ReasonDialog
          title={t('settings.staff.closeTitle', { name })}
          text={t('settings.staff.closeText')}
          submit={t('settings.staff.acts.close')}
          pending={shut.pending}
          fault={shut.fault}
          onSubmit={(reason) => shut.run({ staff: id, reason })}
          onClose={done}
        />
      ) : null}
      {act === 'reopen' ? (
        <ReasonDialog
          title={t('settings.staff.reopenTitle', { name })}
          text={t('settings.staff.reopenText')}
          submit={t('settings.staff.acts.reopen')}
          pending={reopen.pending}
          fault={reopen.fault}
          onSubmit={(reason) => reopen.run({ staff: id, reason })}
          onClose={done}
        />
      ) : null}
    </>
  );
}
