import type { QueryClient } from '@tanstack/react-query';
import type { Topic } from '@/api/generated';

/** The nouns whose reads show something of a topic: they are read again when it changes. */
const shownBy: { readonly [Name in Topic]: readonly string[] } = {
  appointments: ['appointments', 'residents'],
  backups: ['backups'],
  courses: ['courses', 'residents'],
  organisations: ['organisations', 'rooms'],
  queue: ['queue', 'visits', 'reports', 'appointments'],
  receipts: ['receipts', 'visits', 'reports'],
  referrals: ['referrals', 'consultations', 'reports'],
  reports: ['reports'],
  residents: ['residents', 'visits'],
  rooms: ['rooms', 'calendar', 'residents'],
  sites: ['sites', 'calendar'],
  staff: ['staff'],
  visits: ['visits', 'queue', 'receipts', 'reports', 'residents'],
  volunteers: ['volunteers', 'residents'],
};

/** Reads again what shows the topic, where somebody is looking at it; the rest when it is looked at next. */
export function refresh(queries: QueryClient, topic: Topic | 'everything'): void {
  if (topic === 'everything') {
    queries.invalidateQueries();
    return;
  }
  const nouns = shownBy[topic];
  queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      typeof name === 'string' && nouns.some((noun) => name.startsWith(`${noun}.`)),
  });
}
