import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedSite } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';
import { usePlace } from './place';

/** Takes a place out of the directory; what was printed about it stays. */
export function ClosePlace({ site }: { site: ListedSite }) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const [asking, setAsking] = useState(false);
  const shut = useWrite('sites.close', { refusal: 'form', onDone: close });
  return (
    <>
      <ActionButton
        variant="default"
        label={t('settings.places.close')}
        onAct={() => setAsking(true)}
      />
      {asking ? (
        <ReasonDialog
          title={t('settings.places.closeTitle', { name: site.name })}
          text={t('settings.places.closeText')}
          submit={t('settings.places.close')}
          pending={shut.pending}
          fault={shut.fault}
          onSubmit={(reason) => shut.run({ site: site.id, reason })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
