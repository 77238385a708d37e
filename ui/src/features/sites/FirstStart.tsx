import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShellReply, ShellStatus } from '@/api/shell';
import { FrontPage } from '@/components/FrontPage';
import { ConnectDesk } from './ConnectDesk';
import { NewComplex } from './NewComplex';
import { RecoveryKey } from './RecoveryKey';
import { RestoreDesk } from './RestoreDesk';
import { SampleAccounts } from './SampleAccounts';
import { SampleComplex } from './SampleComplex';

const ways = ['new', 'sample', 'connect', 'restore'] as const;
type Way = (typeof ways)[number];

/** What was made and waits to be begun. */
type Made =
  | { is: 'complex'; recoveryKey: string }
  | { is: 'sample'; accounts: ShellReply<'shell.create_sample'>['accounts'] };

/** The first minutes: a complex of one's own, the sample, a desk that is there already, or a backup. */
export function FirstStart({ status }: { status: ShellStatus }) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>('new');
  // Whoever goes through the choices with the arrows stays there; the first page waits in its first field.
  const [chosen, setChosen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  if (made?.is === 'complex') {
    return <RecoveryKey recoveryKey={made.recoveryKey} />;
  }
  if (made?.is === 'sample') {
    return <SampleAccounts accounts={made.accounts} />;
  }
  return (
    <FrontPage title={t('firstStart.title')} width={860}>
      <SegmentedControl
        fullWidth
        aria-label={t('firstStart.way')}
        transitionDuration={0}
        value={way}
        onChange={(next) => {
          setChosen(true);
          setWay(next);
        }}
        data={ways.map((value) => ({ value, label: t(`firstStart.ways.${value}`) }))}
      />
      <Text c="dimmed">{t(`firstStart.${way}Text`)}</Text>
      {way === 'new' ? (
        <NewComplex
          autoFocus={!chosen}
          onMade={(recoveryKey) => setMade({ is: 'complex', recoveryKey })}
        />
      ) : null}
      {way === 'sample' ? (
        <SampleComplex onMade={(accounts) => setMade({ is: 'sample', accounts })} />
      ) : null}
      {way === 'connect' ? <ConnectDesk /> : null}
      {way === 'restore' ? <RestoreDesk place={status.place} /> : null}
    </FrontPage>
  );
}
