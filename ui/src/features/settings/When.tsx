import { useFormat } from '@/i18n/format';
import { Nowrap } from './Nowrap';

/** A day and its hours: where there is little room, the hours go below the day. */
export function When({ from, to }: { from: string; to: string }) {
  const format = useFormat();
  return (
    <>
      <Nowrap>{format.day(from)}</Nowrap> <Nowrap>{format.hours(from, to)}</Nowrap>
    </>
  );
}
