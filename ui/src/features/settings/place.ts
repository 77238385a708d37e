import { getRouteApi } from '@tanstack/react-router';
import type { settingsSearch } from './search';

const route = getRouteApi('/settings');

type Place = ReturnType<typeof settingsSearch>;

/** What stands in `open` while something new is typed. */
export const NEW = 'new';

/** Where in the settings one is: it lives in the address, so that a reload and a link lead there again. */
export function usePlace() {
  const { section, tab, open, show } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (to: Place) => navigate({ search: to });
  return {
    section,
    tab,
    show,
    opened: open,
    /** Opens something of the list, or something new. */
    open: (what: string) => go({ ...present({ section, tab, show }), open: what }),
    /** Back to the list. */
    close: () => go(present({ section, tab, show })),
    goTab: (name: string) => go({ ...present({ section }), tab: name }),
    goShow: (what: string) => go({ ...present({ section, tab }), show: what }),
  };
}

/** Leaves out what is not there. */
function present(place: { [Name in keyof Place]: Place[Name] | undefined }): Place {
  return {
    ...(place.section === undefined ? {} : { section: place.section }),
    ...(place.tab === undefined ? {} : { tab: place.tab }),
    ...(place.show === undefined ? {} : { show: place.show }),
  };
}
