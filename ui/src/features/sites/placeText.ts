import type { ShellStatus } from '@/api/shell';

/** Where the data lies, as a person reads it. */
export function placeText(place: ShellStatus['place']): string {
  return place.kind === 'folder' ? place.folder : place.host;
}
