import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { useFaultText } from '@/components/faultText';
import { StateBadge } from '@/components/StateBadge';

interface BackupActsProps {
  backup: Backup;
  onRestore: () => void;
}

/** Reads a backup through, or restores it. */
export function BackupActs({ backup, onRestore }: BackupActsProps) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  // A read that is asked for by hand: what it finds stands beside the button.
  const [whole, setWhole] = useState(false);
  const verify = useWrite('backups.verify', { refusal: 'form', onDone: () => setWhole(true) });
  return (
    <>
      <ActionButton
        size="xs"
        variant="default"
        label={t('settings.backup.verify')}
        loading={verify.pending}
        onAct={() => verify.run({ name: backup.name })}
      />
      <ActionButton
        size="xs"
        variant="default"
        label={t('settings.backup.restore')}
        onAct={onRestore}
      />
      {verify.fault ? <StateBadge tone="warning" word={faultText(verify.fault)} /> : null}
      {whole ? <StateBadge tone="good" word={t('settings.backup.whole')} /> : null}
    </>
  );
}
