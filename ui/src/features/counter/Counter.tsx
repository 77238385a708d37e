import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useSession } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { Empty, Read } from '@/components/States';
import { CalledTicket } from './CalledTicket';
import classes from './counter.module.css';
import { OpenVisit } from './OpenVisit';
import { PaperColumn } from './PaperColumn';
import { QueueColumn } from './QueueColumn';
import { VisitInHand } from './VisitInHand';

/** Waits change with the time alone, once a minute. */
const MINUTE = 60_000;

/** The window: who waits, the visit in hand, the paper as it will print. */
export function Counter() {
  const { t } = useTranslation();
  const { me } = useSession();
  const queue = useRead('queue.waiting', {}, { every: MINUTE });
  const mine = useRead('visits.mine', {});
  const [direct, setDirect] = useState(false);
  const visit = mine.data?.in_hand ?? null;
  const parked = mine.data?.parked ?? [];
  const called = queue.data?.at_windows.find(
    ({ counter, stage }) => counter === me.counter && stage === 'called',
  );
  return (
    <div className={classes.counter}>
      <QueueColumn
        queue={queue}
        parked={parked}
        busy={visit !== null || called !== undefined}
        onDirect={() => setDirect(true)}
      />
      <section className={`${classes.column} ${classes.hand}`} aria-label={t('counter.inHand')}>
        <Read of={mine}>
          {() => {
            if (visit) {
              return <VisitInHand key={visit.visit} visit={visit} />;
            }
            if (called) {
              const begun = parked.find(({ ticket }) => ticket === called.ticket) ?? null;
              return <CalledTicket key={called.ticket} ticket={called} begun={begun} />;
            }
            return direct ? (
              <OpenVisit
                ticket={null}
                onOpened={() => setDirect(false)}
                onCancel={() => setDirect(false)}
              />
            ) : (
              <Nobody onDirect={() => setDirect(true)} />
            );
          }}
        </Read>
      </section>
      <PaperColumn visit={visit} />
    </div>
  );
}

/** Nobody is at the window. */
function Nobody({ onDirect }: { onDirect: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack h="100%" justify="center">
      <Empty text={t('counter.nobody')}>
        <ActionButton variant="default" label={t('counter.direct')} keyName="F2" onAct={onDirect} />
      </Empty>
    </Stack>
  );
}
