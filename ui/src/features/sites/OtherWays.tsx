import { Group } from '@mantine/core';
import { IconFolderSymlink, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import { ActionButton } from '@/components/ActionButton';
import { useAsk } from '@/components/ask';
import { FaultNote } from '@/components/FaultNote';

interface OtherWaysProps {
  acts: readonly ('retry' | 'elsewhere')[];
  /** The act that is the one next thing to do. */
  first?: 'retry' | 'elsewhere';
}

/** Tries again, or leaves the data where it is and begins somewhere else. */
export function OtherWays({ acts, first }: OtherWaysProps) {
  const { t } = useTranslation();
  const ask = useAsk();
  const retry = useShellAct('shell.retry');
  const forget = useShellAct('shell.forget_place');
  const leave = async () => {
    const yes = await ask({
      title: t('firstStart.elsewhereTitle'),
      text: t('firstStart.elsewhereText'),
      yes: t('firstStart.elsewhereGo'),
      no: t('common.cancel'),
    });
    if (yes) {
      forget.run({});
    }
  };
  const look = (act: 'retry' | 'elsewhere') => (act === first ? 'filled' : 'default');
  return (
    <>
      <FaultNote fault={retry.fault ?? forget.fault} />
      <Group gap="xs">
        {acts.includes('retry') ? (
          <ActionButton
            variant={look('retry')}
            autoFocus={first === 'retry'}
            label={t('firstStart.retry')}
            icon={<IconRefresh aria-hidden size={18} />}
            loading={retry.pending}
            onAct={() => retry.run({})}
          />
        ) : null}
        {acts.includes('elsewhere') ? (
          <ActionButton
            variant={look('elsewhere')}
            autoFocus={first === 'elsewhere'}
            label={t('firstStart.elsewhere')}
            icon={<IconFolderSymlink aria-hidden size={18} />}
            loading={forget.pending}
            onAct={leave}
          />
        ) : null}
      </Group>
    </>
  );
}
