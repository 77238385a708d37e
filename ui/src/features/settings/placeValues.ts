import type { ListedSite, SitesAddPlaceArgs, SitesChangeArgs } from '@/api/generated';
import { maybeNumber, maybeText, type TypedNumber } from './typed';

/** A place of the directory as it is typed. */
export type TypedPlace = {
  kind: SitesAddPlaceArgs['kind'];
  code: string;
  name: string;
  english_name: string;
  address: string;
  phone: string;
  minutes_on_foot: TypedNumber;
  hours: string;
  bring: string[];
};

export function typedPlace(site: ListedSite | null): TypedPlace {
  return {
    kind: 'place',
    code: '',
    name: site?.name ?? '',
    english_name: site?.english_name ?? '',
    address: site?.address ?? '',
    phone: site?.phone ?? '',
    minutes_on_foot: site?.minutes_on_foot ?? '',
    hours: site?.hours ?? '',
    bring: site?.bring ?? [],
  };
}

/** As the door takes it. */
export function placeOf(typed: TypedPlace): Omit<SitesChangeArgs, 'site'> {
  return {
    name: typed.name,
    english_name: maybeText(typed.english_name),
    address: typed.address,
    phone: maybeText(typed.phone),
    minutes_on_foot: maybeNumber(typed.minutes_on_foot),
    hours: maybeText(typed.hours),
    bring: typed.bring,
  };
}
