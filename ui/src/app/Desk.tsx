import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { makeRouter } from '@/app/router';
import { useSession } from '@/app/session';

/** Who was at this window last, since the page was loaded, and their way through the screens. */
let last: { staff: string; router: ReturnType<typeof makeRouter> } | null = null;

/** The screens of whoever is signed in: somebody else does not begin on the screen of the one before. */
export function Desk() {
  const { me } = useSession();
  const [router] = useState(() => {
    if (last !== null && last.staff !== me.staff) {
      window.history.replaceState(null, '', '#/');
    }
    last?.router.history.destroy();
    last = { staff: me.staff, router: makeRouter() };
    return last.router;
  });
  return <RouterProvider router={router} />;
}
