import type { SignUpState } from '@/api/generated';
import type { Tone } from '@/components/StateBadge';

/** A place in a shift, wherever it is shown. */
export interface Service {
  sign_up: string;
  /** Masked. */
  name: string;
  /** Whose hours they are; not told of those who are just here. */
  resident?: string;
  post: string;
  /** The end of the shift. */
  until: string;
  state: SignUpState;
}

export const tones: Readonly<Record<SignUpState['state'], Tone>> = {
  signed_up: 'waiting',
  signed_in: 'busy',
  signed_out: 'warning',
  unconfirmed: 'warning',
  confirmed: 'good',
  withdrawn: 'over',
  absent: 'over',
};

/** Whole minutes since an instant, by the desk's clock. */
export function minutesSince(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000));
}
