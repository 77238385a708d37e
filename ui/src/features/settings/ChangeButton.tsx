import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/components/ActionButton';

/** Opens what was looked at to be changed. */
export function ChangeButton({ onAct }: { onAct: () => void }) {
  const { t } = useTranslation();
  return (
    <ActionButton
      variant="default"
      style={{ alignSelf: 'flex-start' }}
      label={t('common.change')}
      keyName="E"
      onAct={onAct}
    />
  );
}
