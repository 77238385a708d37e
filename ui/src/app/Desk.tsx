import { notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { makeRouter } from '@/app/router';
import { useSession } from '@/app/session';

/** Who was at this window last, since the page was loaded, and their way through the screens. */
let last: { staff: string; router: ReturnType<typeof makeRouter> } | null = null;

/** To whom the notices were given that are still shown. */
let told: string | null = null;

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
  // What was said to somebody else is not for whoever sits here now. An effect, because notices are drawn elsewhere.
  useEffect(() => {
    if (told !== me.staff) {
      notifications.clean();
    }
    told = me.staff;
  }, [me.staff]);
  return <RouterProvider router={router} />;
}
