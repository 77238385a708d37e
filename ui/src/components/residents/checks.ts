import { useDebouncedValue } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AnyFault } from '@/api/faults';
import type { FoundResident } from '@/api/generated';
import { useRead } from '@/api/read';
import { type DocumentKind, given } from '@/components/residents/person';

/** How long a word must rest before the door is asked, in milliseconds. */
const REST = 150;

/** What the door says of a name that is being typed. */
export function useNameCheck(typed: string, reading: string) {
  const [name] = useDebouncedValue(typed.trim(), REST);
  const surname_reading = given(reading);
  const check = useRead(
    'residents.check_name',
    { name, surname_reading },
    { enabled: name !== '', keepLast: true },
  );
  return answer(check, name);
}

/** What the door says of a document that is being typed. */
export function useDocumentCheck(kind: DocumentKind, typed: string) {
  const [number] = useDebouncedValue(typed.trim(), REST);
  const check = useRead(
    'residents.check_document',
    { document: { kind, number } },
    { enabled: number !== '' },
  );
  return answer(check, number);
}

/** What the door says of a phone that is being typed. */
export function usePhoneCheck(typed: string) {
  const [phone] = useDebouncedValue(typed.trim(), REST);
  const check = useRead('residents.check_phone', { phone }, { enabled: phone !== '' });
  return answer(check, phone);
}

interface Answer<Data> {
  checked: Data | undefined;
  refused: AnyFault | null;
}

/** Nothing is said of a field that is empty again. */
function answer<Data>(check: UseQueryResult<Data, AnyFault>, asked: string): Answer<Data> {
  return asked === ''
    ? { checked: undefined, refused: null }
    : { checked: check.data, refused: check.error };
}

/** The people of these ids, as a list shows them: looked for by what they have in common. */
export function useHeldBy(text: string, ids: readonly string[]): FoundResident[] {
  const found = useRead(
    'residents.find',
    { text: text.trim(), limit: 50 },
    { enabled: ids.length > 0 && text.trim() !== '' },
  );
  return (found.data?.residents ?? []).filter(({ resident }) => ids.includes(resident));
}
