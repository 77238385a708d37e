import { getRouteApi } from '@tanstack/react-router';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { present } from '@/components/search';
import { dayOf } from '@/i18n/format';
import type { RoomsSearch } from './search';

const route = getRouteApi('/rooms');

type Changes = { [Name in keyof RoomsSearch]?: RoomsSearch[Name] | undefined };

/** What the screen shows, from its address, and the way to show something else. */
export function useAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const { booking = '' } = search;
  // Who comes with a booking alone sees the day on which it is.
  const linked = search.day === undefined && booking !== '';
  const { data: shown } = useRead('rooms.booking', { booking }, { enabled: linked });
  const dayOfBooking = linked && shown ? dayOf(shown.interval.from) : today;
  return {
    ...search,
    day: search.day ?? dayOfBooking,
    go: (changes: Changes) => {
      navigate({ search: (before) => present({ ...before, ...changes }) });
    },
  };
}
