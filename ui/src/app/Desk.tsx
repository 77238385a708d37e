import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { router } from '@/app/router';
import { useSession } from '@/app/session';

/** Who was at this window last: somebody else does not begin on their screen. */
let last: string | null = null;

/** The screens of whoever is signed in. */
export function Desk() {
  const { me } = useSession();
  useState(() => {
    if (last !== me.staff) {
      last = me.staff;
      router.history.replace('/');
    }
  });
  return <RouterProvider router={router} />;
}
