import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { ActionName, Permission } from '@/api/generated';
import type { ShellActName } from '@/api/shell';
import { carry } from '@/api/transport';
import { makeQueries } from '@/app/queries';
import { Session, type SessionHere } from '@/app/session';
import { listenToKeys } from '@/components/keys';

/** What the door answers: a reply, a fault to reject with (it has a `code`), or what answers by the arguments. */
export type Answers = Partial<Record<ActionName | ShellActName, unknown>>;

/** A refusal of the door. */
export function refusal(code: string, fields: Record<string, { code: string }> = {}, params = {}) {
  return { code, fields, params };
}

/** Plays the door at the edge. The test file itself mocks `@/api/transport`. */
export function answer(answers: Answers): void {
  const byName: Readonly<Record<string, unknown>> = answers;
  vi.mocked(carry).mockImplementation(async (name, _requestId, args) => {
    const given = byName[name];
    const reply = typeof given === 'function' ? given(args) : given;
    if (typeof reply === 'object' && reply !== null && 'code' in reply && 'fields' in reply) {
      throw reply;
    }
    return reply;
  });
}

/** What the door was asked by that name, in order. */
export function asked(name: ActionName | ShellActName): unknown[] {
  return vi.mocked(carry).mock.calls.flatMap(([act, , args]) => (act === name ? [args] : []));
}

/** The screen that a part belongs to, where it reads the address. */
interface Screen {
  path: string;
  search: (raw: Record<string, unknown>) => object;
  /** Where one begins. */
  at: string;
}

/** Draws a part of a screen as it stands at the desk, for somebody with these permissions. */
export function drawAtDesk(
  part: ReactNode,
  permissions: readonly Permission[] = [],
  screen: Screen = { path: '/', search: (raw) => raw, at: '/' },
) {
  const queries = makeQueries({ refused: () => undefined, shut: () => undefined });
  const root = createRootRoute();
  const here = createRoute({
    getParentRoute: () => root,
    path: screen.path,
    validateSearch: screen.search,
    component: () => part,
  });
  const router = createRouter({
    routeTree: root.addChildren([here]),
    history: createMemoryHistory({ initialEntries: [screen.at] }),
  });
  const stop = listenToKeys();
  // Only what a part of a screen reads of the session.
  const session = {
    me: { permissions },
    front: { unit: '江宁路街道社区党群服务综合体' },
    window: 2,
  } as unknown as SessionHere;
  const drawn = render(
    <MantineProvider env="test">
      <DatesProvider settings={{ locale: 'zh-cn' }}>
        <ModalsProvider>
          <Notifications />
          <QueryClientProvider client={queries}>
            <Session value={session}>
              <RouterProvider router={router as never} />
            </Session>
          </QueryClientProvider>
        </ModalsProvider>
      </DatesProvider>
    </MantineProvider>,
  );
  return { ...drawn, queries, stop, user: userEvent.setup({ delay: null }) };
}
