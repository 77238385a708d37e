import { Table } from '@mantine/core';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { Empty } from '@/components/States';
import { useKeptFocus } from '@/components/useKeptFocus';

/** A column: its head and what it shows of a row. */
export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  numeric?: boolean;
  width?: number | string;
}

interface DataTableProps<Row> {
  /** What the table lists, for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Opens a row: by click, or by Enter on the row that has the focus; arrows go from row to row. */
  onOpen?: (row: Row) => void;
  /** Told which row has the focus, where keys act on it; arrows go from row to row then too. */
  onReach?: (row: Row) => void;
  /** The row whose details are shown. */
  opened?: string | undefined;
  empty?: string;
}

/** The one table of the program. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  onOpen,
  onReach,
  opened,
  empty,
}: DataTableProps<Row>) {
  const kept = useKeptFocus(rows.map(rowKey));
  if (rows.length === 0) {
    return empty === undefined ? <Empty /> : <Empty text={empty} />;
  }
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table aria-label={label} highlightOnHover={onOpen !== undefined} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ head, numeric, width }) => (
              <Table.Th
                key={head}
                ta={numeric ? 'right' : 'left'}
                w={width}
                fz="sm"
                c="dimmed"
                style={{ whiteSpace: 'nowrap' }}
              >
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={kept.body}>
          {rows.map((row, place) => (
            <Table.Tr
              key={rowKey(row)}
              aria-selected={opened === undefined ? undefined : opened === rowKey(row)}
              bg={opened === rowKey(row) ? 'var(--mantine-primary-color-light)' : undefined}
              onFocus={() => {
                kept.reached(rowKey(row), place);
                onReach?.(row);
              }}
              {...(onOpen || onReach
                ? {
                    tabIndex: 0,
                    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) =>
                      walk(event, onOpen && (() => onOpen(row))),
                  }
                : {})}
              {...(onOpen
                ? {
                    onClick: (event: MouseEvent<HTMLTableRowElement>) =>
                      meansTheRow(event) && onOpen(row),
                    style: { cursor: 'pointer' },
                  }
                : {})}
            >
              {columns.map(({ head, cell, numeric }) => (
                <Table.Td key={head} ta={numeric ? 'right' : 'left'}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Whether a click was for the row, not for a button in it or a dialog that was opened from it. */
function meansTheRow({ target, currentTarget }: MouseEvent<HTMLTableRowElement>): boolean {
  return (
    target instanceof Element &&
    currentTarget.contains(target) &&
    target.closest('button, a, input') === null
  );
}

function walk(event: KeyboardEvent<HTMLTableRowElement>, open?: () => void): void {
  if (event.target !== event.currentTarget) {
    return;
  }
  const next = event.key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling';
  const row = event.currentTarget[next];
  if (open && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    open();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && row instanceof HTMLElement) {
    event.preventDefault();
    row.focus();
  }
}
