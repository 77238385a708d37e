import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShownReceipt } from '@/api/generated';
import { useRead } from '@/api/read';
import { SidePanel } from '@/components/SidePanel';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { ReceiptActs } from './ReceiptActs';
import { ReceiptState } from './ReceiptState';
import { ReceiptText } from './ReceiptText';

interface ReceiptPanelProps {
  /** Its id or its number. */
  receipt: string;
  onOpen: (receipt: string) => void;
  onClose: () => void;
}

/** One receipt: where it stands, what can be done with it, and what it says. */
export function ReceiptPanel({ receipt, onOpen, onClose }: ReceiptPanelProps) {
  const { t } = useTranslation();
  const shown = useRead('receipts.view', { receipt });
  return (
    <SidePanel title={shown.data?.number ?? t('receipts.receipt')} onClose={onClose}>
      <Read of={shown}>
        {(found) => (
          <Stack gap="sm">
            <Standing shown={found} onOpen={onOpen} />
            <ReceiptActs shown={found} onOpen={onOpen} />
            <ReceiptText view={found.view} />
          </Stack>
        )}
      </Read>
    </SidePanel>
  );
}

function Standing({ shown, onOpen }: { shown: ShownReceipt; onOpen: (receipt: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { replaced_by, view, prints } = shown;
  const isReplaced = typeof replaced_by === 'string';
  return (
    <>
      <Group gap="sm">
        <ReceiptState isVoid={shown.state === 'void'} isReplaced={isReplaced} />
        <Text fz="sm">{format.moment(shown.issued_at)}</Text>
        <Text fz="sm" c="dimmed">
          {prints === 0 ? t('receipts.neverPrinted') : t('receipts.printed', { count: prints })}
        </Text>
      </Group>
      {shown.state === 'void' ? (
        <Alert color="gray" variant="light" py="xs">
          {t('receipts.voidSince', { at: format.moment(shown.at), reason: shown.reason })}
        </Alert>
      ) : null}
      {isReplaced ? (
        <Other text={t('receipts.replacedBy')} number={replaced_by} onOpen={onOpen} />
      ) : null}
      {typeof view.replaces === 'string' ? (
        <Other text={t('receipts.replaces')} number={view.replaces} onOpen={onOpen} />
      ) : null}
    </>
  );
}

interface OtherProps {
  text: string;
  number: string;
  onOpen: (receipt: string) => void;
}

function Other({ text, number, onOpen }: OtherProps) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Text fz="sm" c="dimmed">
        {text}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => onOpen(number)}>
        {number}
      </Button>
    </Group>
  );
}
