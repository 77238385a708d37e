import type { ShellStatus } from '@/api/shell';
import { KeyNeeded } from './KeyNeeded';
import { NotOpened } from './NotOpened';

/** The data does not open by itself: somebody types the key, or something must be put right first. */
export function OpeningFailed({ status }: { status: ShellStatus }) {
  return status.phase === 'key_needed' ? (
    <KeyNeeded status={status} />
  ) : (
    <NotOpened status={status} />
  );
}
