import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { useNotice } from '@/components/items/notice';

/** Signs somebody in now, from the list. */
export function QuickSignIn({ place }: { place: { sign_up: string; name: string } }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const { sign_up, name } = place;
  const signIn = useWrite('volunteers.sign_in', {
    onDone: () => notice(t('volunteers.place.signedIn', { name })),
  });
  return (
    <ActionButton
      size="xs"
      variant="default"
      label={t('volunteers.roster.signIn')}
      aria-label={t('volunteers.roster.signInOf', { name })}
      loading={signIn.pending}
      onAct={() => signIn.run({ sign_up })}
    />
  );
}
