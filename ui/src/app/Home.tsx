import { Navigate } from '@tanstack/react-router';
import { screens } from '@/app/screens';
import { useMay, useSession } from '@/app/session';

/** Where whoever has signed in begins: the entrance, the counter, or the first screen they may see. */
export function Home() {
  const may = useMay();
  const { me } = useSession();
  if (!may('visit') && may('ticket')) {
    return <Navigate to="/entrance" replace />;
  }
  const atWindow = me.counter !== null && me.counter !== undefined;
  const first = screens.find(({ name, needs }) => may(needs) && (name !== 'counter' || atWindow));
  return <Navigate to={first?.to ?? '/settings'} replace />;
}
