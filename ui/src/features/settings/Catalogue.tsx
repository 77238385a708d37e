import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AnyFault } from '@/api/faults';
import { ActionButton } from '@/components/ActionButton';
import { type Column, DataTable } from '@/components/DataTable';
import { Read } from '@/components/States';
import { Detail } from './Detail';
import { NEW, usePlace } from './place';
import { SectionHead } from './SectionHead';

interface CatalogueProps<Reply, Row> {
  title: string;
  text?: ReactNode;
  of: UseQueryResult<Reply, AnyFault>;
  /** What of the reply is listed. */
  rowsOf: (reply: Reply) => readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** What the row is called where it is opened; rows without a page of their own are not opened. */
  rowTitle?: (row: Row) => string;
  empty: string;
  /** What adds something, and the title of its form. */
  add?: string;
  /** More acts beside the one that adds. */
  acts?: ReactNode;
  /** The form of something new (null), or what there is to see and change of a row. */
  page: (row: Row | null) => ReactNode;
}

/** A calm list; something new or a row opens in its place, and Back leads to the row again. */
export function Catalogue<Reply, Row>(props: CatalogueProps<Reply, Row>) {
  const { opened, close } = usePlace();
  const { add, of, rowsOf, rowKey, rowTitle, page } = props;
  const rows = of.data === undefined ? [] : rowsOf(of.data);
  const left = useRef<string | undefined>(undefined);
  if (opened === NEW && add !== undefined) {
    left.current = NEW;
    return (
      <Detail title={add} onBack={close}>
        {page(null)}
      </Detail>
    );
  }
  const row = opened === undefined ? undefined : rows.find((one) => rowKey(one) === opened);
  if (row !== undefined && rowTitle) {
    left.current = opened;
    return (
      <Detail title={rowTitle(row)} onBack={close} key={opened}>
        {page(row)}
      </Detail>
    );
  }
  return <Listed {...props} left={left.current} />;
}

/** The list itself. Whoever comes back finds the focus where they left. */
function Listed<Reply, Row>({
  title,
  text,
  of,
  rowsOf,
  columns,
  rowKey,
  rowTitle,
  empty,
  add,
  acts,
  left,
}: CatalogueProps<Reply, Row> & { left: string | undefined }) {
  const { open } = usePlace();
  const list = useRef<HTMLDivElement>(null);
  // An effect, because the row that was left has to be drawn before it can have the focus.
  useEffect(() => {
    if (left !== undefined && left !== NEW) {
      list.current?.querySelector<HTMLElement>('tr[aria-selected="true"]')?.focus();
    }
  }, [left]);
  return (
    <div ref={list}>
      <SectionHead title={title} text={text}>
        {acts}
        {add === undefined ? null : (
          <ActionButton label={add} keyName="N" autoFocus={left === NEW} onAct={() => open(NEW)} />
        )}
      </SectionHead>
      <Read of={of}>
        {(reply) => (
          <DataTable
            label={title}
            columns={columns}
            rows={rowsOf(reply)}
            rowKey={rowKey}
            {...(rowTitle ? { onOpen: (row: Row) => open(rowKey(row)) } : {})}
            opened={left}
            empty={empty}
          />
        )}
      </Read>
    </div>
  );
}
