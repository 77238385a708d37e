import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FoundReceipt } from '@/api/generated';
import { useRead } from '@/api/read';
import { useAppearance } from '@/app/appearance';
import { type Column, DataTable } from '@/components/DataTable';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { meant, readNumber } from './number';
import { ReceiptState } from './ReceiptState';

/** The door lists no more at once. */
const MOST = 200;

interface ReceiptListProps {
  day: string;
  number: string;
  resident: string | undefined;
  opened: string | undefined;
  onOpen: (receipt: string) => void;
}

/** The receipts of a day or of a person, or the one of a whole number. */
export function ReceiptList({ day, number, resident, opened, onOpen }: ReceiptListProps) {
  const { t } = useTranslation();
  const whole = readNumber(number);
  const args = whole ? { number: whole.number } : resident ? { resident } : { day };
  const found = useRead('receipts.find', args, { keepLast: true });
  const { scale } = useAppearance();
  const all = useColumns(resident !== undefined || whole !== null);
  // Beside the receipt there is no room for what stands in it, where everything is drawn larger.
  const columns = opened && scale > 1 ? all.filter(({ brief }) => brief) : all;
  return (
    <Read of={found}>
      {(receipts) => {
        const rows = whole || number.trim() === '' ? receipts : meant(receipts, number);
        return (
          <>
            <DataTable
              label={t('receipts.title')}
              columns={columns}
              rows={rows}
              rowKey={({ receipt }) => receipt}
              onOpen={({ receipt }) => onOpen(receipt)}
              opened={
                rows.find((row) => row.receipt === opened || row.number === opened)?.receipt ?? ''
              }
              empty={t(
                number.trim() === ''
                  ? 'receipts.none'
                  : whole
                    ? 'receipts.noSuch'
                    : 'receipts.noneSo',
              )}
            />
            {receipts.length >= MOST ? (
              <Text c="dimmed" fz="sm">
                {t('receipts.most', { count: MOST })}
              </Text>
            ) : null}
          </>
        );
      }}
    </Read>
  );
}

interface ReceiptColumn extends Column<FoundReceipt> {
  /** Stands also where there is little room. */
  brief?: boolean;
}

function useColumns(severalDays: boolean): ReceiptColumn[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      brief: true,
      head: t('receipts.number'),
      cell: ({ number }) => (
        <Text inherit fw={600} style={{ whiteSpace: 'nowrap' }}>
          {number}
        </Text>
      ),
    },
    {
      head: t('receipts.issuedAt'),
      cell: ({ issued_at }) => (
        <Text inherit style={{ whiteSpace: 'nowrap' }}>
          {severalDays ? format.moment(issued_at) : format.time(issued_at)}
        </Text>
      ),
    },
    {
      brief: true,
      head: t('common.name'),
      cell: ({ name }) => (
        <Text inherit style={{ whiteSpace: 'nowrap' }}>
          {name ?? t('receipts.noName')}
        </Text>
      ),
    },
    { head: t('receipts.items'), numeric: true, cell: ({ items }) => format.count(items) },
    { head: t('receipts.handler'), cell: ({ handler }) => handler },
    { head: t('receipts.prints'), numeric: true, cell: ({ prints }) => format.count(prints) },
    {
      brief: true,
      head: t('common.state'),
      cell: ({ void_reason, replaced_by }) => (
        <ReceiptState
          isVoid={typeof void_reason === 'string'}
          isReplaced={typeof replaced_by === 'string'}
        />
      ),
    },
  ];
}
