import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { askShell, call } from '@/api/call';
import { useShellEvent } from '@/api/events';
import { type AnyFault, asFault } from '@/api/faults';
import type { MyAccount } from '@/api/generated';
import type { Front, ShellStatus } from '@/api/shell';
import { refresh } from '@/api/topics';
import { Desk } from '@/app/Desk';
import { ClockOffset } from '@/app/deskClock';
import { useIdle } from '@/app/idle';
import { Opening } from '@/app/Opening';
import { Session } from '@/app/session';
import { flushTyped } from '@/components/flush';
import { FirstStart } from '@/features/sites/FirstStart';
import { OpeningFailed } from '@/features/sites/OpeningFailed';
import { LockScreen } from '@/features/staff/LockScreen';
import { SignIn } from '@/features/staff/SignIn';

/**
 * The data may be open before this page listens, and then nobody tells it: so it asks again while it only knows that
 * the data is being opened. In milliseconds.
 */
const ASK_AGAIN = 250;

/** Shows what stands between the clerk and the desk: opening, first start, a missing key; then sign-in. */
export function Doorway({ shut }: { shut: number }) {
  const queries = useQueryClient();
  const status = useQuery<ShellStatus, AnyFault>({
    queryKey: ['shell.status'],
    queryFn: () => askShell('shell.status', {}),
    refetchInterval: ({ state }) => (state.data?.phase === 'opening' ? ASK_AGAIN : false),
  });
  useShellEvent('status', (now) => queries.setQueryData(['shell.status'], now));
  useShellEvent('changed', (topic) => refresh(queries, topic));
  const { data } = status;
  // While the database is away nobody can say whose counter this is; it has not moved.
  const front = useRef<Front | null>(null);
  front.current = data?.front ?? front.current;
  if (!data || data.phase === 'opening') {
    return <Opening fault={status.error} />;
  }
  if (data.phase === 'first_start') {
    return <FirstStart status={data} />;
  }
  if (data.phase !== 'open' || !front.current) {
    return <OpeningFailed status={data} />;
  }
  return <Signing shut={shut} front={front.current} window={data.counter} />;
}

interface SigningProps {
  shut: number;
  front: Front;
  window: number | null;
}

/** Who is in front of the screen: nobody yet, somebody who left for a moment, or whoever is at work. */
type Presence = { is: 'unknown' | 'nobody' | 'locked' } | { is: 'here'; me: MyAccount };

function Signing({ shut, front, window }: SigningProps) {
  const queries = useQueryClient();
  const [presence, setPresence] = useState<Presence>({ is: 'unknown' });
  const [offset] = useState(() => Date.parse(front.now) - Date.now());

  const look = async () => {
    try {
      const me = await call('staff.me', {});
      // Whoever signed in may have chosen another window for this computer.
      await queries.refetchQueries({ queryKey: ['shell.status'] });
      setPresence({ is: 'here', me });
    } catch (thrown) {
      // Nothing that was read for somebody stays in the page of somebody else.
      queries.removeQueries({ predicate: ({ queryKey: [name] }) => name !== 'shell.status' });
      setPresence({ is: asFault(thrown).code === 'locked' ? 'locked' : 'nobody' });
    }
  };
  const cover = async () => {
    await flushTyped();
    await call('staff.lock', {}).catch(() => undefined);
    await look();
  };
  // An effect, because the shell knows who is signed in, also after the page was loaded anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shut` counts the refusals that make it look again
  useEffect(() => {
    look();
  }, [shut]);
  useShellEvent('locked', look);
  useIdle(presence.is === 'here', cover);

  const leave = async () => {
    await call('staff.sign_out', {}).catch(() => undefined);
    await look();
  };
  return (
    <ClockOffset value={offset}>
      {presence.is === 'nobody' ? <SignIn front={front} window={window} onSignedIn={look} /> : null}
      {presence.is === 'locked' ? (
        // A colleague signs in beside whoever left, and may be left again by PIN: what was half typed waits.
        <LockScreen front={front} onUnlocked={look} onLeave={() => setPresence({ is: 'nobody' })} />
      ) : null}
      {presence.is === 'here' ? (
        <Session
          value={{
            me: presence.me,
            front,
            window: presence.me.counter ? window : null,
            lock: cover,
            signOut: leave,
          }}
        >
          <Desk key={presence.me.staff} />
        </Session>
      ) : null}
    </ClockOffset>
  );
}
