import { RouterProvider } from '@tanstack/react-router';
import { router } from '@/app/router';

/** The screens of whoever is signed in. */
export function Desk() {
  return <RouterProvider router={router} />;
}
