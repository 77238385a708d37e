import { useState } from 'react';
import type { AnyFault } from '@/api/faults';
import { useFaultText } from '@/components/faultText';

/**
 * What the door refuses of a field is said once the field is left: half a number is always wrong, and
 * nobody wants to be told so while typing.
 */
export function useLeft(refused: AnyFault | null) {
  const text = useFaultText();
  const [inside, setInside] = useState(false);
  const reason = Object.values(refused?.fields ?? {})[0];
  return {
    said: !inside && reason ? text(reason) : undefined,
    reason,
    watch: { onFocus: () => setInside(true), onBlur: () => setInside(false) },
  };
}
