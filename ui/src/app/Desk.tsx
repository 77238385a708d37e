import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { makeRouter } from '@/app/router';
import { useSession } from '@/app/session';

/** Who was at this window last, since the page was loaded: somebody else does not begin on their screen. */
let last: string | null = null;

/** The screens of whoever is signed in. */
export function Desk() {
  const { me } = useSession();
  const [router] = useState(() => {
    if (last !== null && last !== me.staff) {
      window.history.replaceState(null, '', '#/');
    }
    last = me.staff;
    return makeRouter();
  });
  // An effect, because the history listens to the browser for as long as the desk is shown.
  useEffect(() => () => router.history.destroy(), [router]);
  return <RouterProvider router={router} />;
}
