import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import { FrontPage } from '@/components/FrontPage';
import { RecoveryPaper } from '@/components/RecoveryPaper';

/** The recovery key of a new complex, before the desk begins. */
export function RecoveryKey({ recoveryKey }: { recoveryKey: string }) {
  const { t } = useTranslation();
  const begin = useShellAct('shell.begin');
  return (
    <FrontPage
      title={t('firstStart.recoveryTitle')}
      text={t('firstStart.recoveryText')}
      width={620}
    >
      <RecoveryPaper
        recoveryKey={recoveryKey}
        submit={t('firstStart.begin')}
        pending={begin.pending}
        fault={begin.fault}
        onRead={() => begin.run({})}
      />
    </FrontPage>
  );
}
