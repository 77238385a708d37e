import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Frame } from '@/app/Frame';
import { Home } from '@/app/Home';
import { Failed } from '@/components/Failed';
import { Loading } from '@/components/States';
import { appointmentsSearch } from '@/features/appointments/search';
import { auditSearch } from '@/features/audit/search';
import { coursesSearch } from '@/features/courses/search';
import { receiptsSearch } from '@/features/receipts/search';
import { reportSearch } from '@/features/reports/search';
import { residentsSearch } from '@/features/residents/search';
import { roomsSearch } from '@/features/rooms/search';
import { settingsSearch } from '@/features/settings/search';
import { visitsSearch } from '@/features/visits/search';
import { volunteersSearch } from '@/features/volunteers/search';

const root = createRootRoute({ component: Frame });

// Each screen is read from the program when it is first shown: the sign-in page starts without them.
const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: Home }),
  createRoute({
    getParentRoute: () => root,
    path: '/counter',
    component: lazyRouteComponent(() => import('@/features/counter/Counter'), 'Counter'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/entrance',
    component: lazyRouteComponent(() => import('@/features/entrance/Entrance'), 'Entrance'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/visits',
    validateSearch: visitsSearch,
    component: lazyRouteComponent(() => import('@/features/visits/Visits'), 'Visits'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rooms',
    validateSearch: roomsSearch,
    component: lazyRouteComponent(() => import('@/features/rooms/Rooms'), 'Rooms'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/courses',
    validateSearch: coursesSearch,
    component: lazyRouteComponent(() => import('@/features/courses/Courses'), 'Courses'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/volunteers',
    validateSearch: volunteersSearch,
    component: lazyRouteComponent(() => import('@/features/volunteers/Volunteers'), 'Volunteers'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/appointments',
    validateSearch: appointmentsSearch,
    component: lazyRouteComponent(
      () => import('@/features/appointments/Appointments'),
      'Appointments',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/residents',
    validateSearch: residentsSearch,
    component: lazyRouteComponent(() => import('@/features/residents/Residents'), 'Residents'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/receipts',
    validateSearch: receiptsSearch,
    component: lazyRouteComponent(() => import('@/features/receipts/Receipts'), 'Receipts'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/report',
    validateSearch: reportSearch,
    component: lazyRouteComponent(() => import('@/features/reports/Report'), 'Report'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('@/features/audit/Audit'), 'Audit'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    validateSearch: settingsSearch,
    component: lazyRouteComponent(() => import('@/features/settings/Settings'), 'Settings'),
  }),
] as const;

const routeTree = root.addChildren(routes);

/** The screens by their addresses: filters, the chosen day and what is open stand in them. */
export function makeRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failed,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
