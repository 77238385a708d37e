import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { useNotice } from '@/components/items/notice';

/** Confirms what was signed, from the list. */
export function QuickConfirm({
  service: { sign_up, name },
}: {
  service: { sign_up: string; name: string };
}) {
  const { t } = useTranslation();
  const notice = useNotice();
  const may = useMay();
  const confirm = useWrite('volunteers.confirm_hours', {
    onDone: ({ minutes }) => notice(t('volunteers.place.confirmed', { name, minutes })),
  });
  if (!may('confirm_hours')) {
    return null;
  }
  return (
    <ActionButton
      size="xs"
      variant="default"
      label={t('volunteers.toConfirm.confirm')}
      aria-label={t('volunteers.roster.confirmOf', { name })}
      loading={confirm.pending}
      onAct={() => confirm.run({ sign_up })}
    />
  );
}
