import { Group, Stack, Text } from '@mantine/core';
import { IconBan, IconEye, IconPrinter, IconReceiptRefund } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownReceipt } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { useAsk } from '@/components/ask';
import { PaperChoice } from '@/components/paper/PaperChoice';
import { usePrintReceipt } from './printing';
import { ReceiptPreview } from './ReceiptPreview';
import { VoidDialog } from './VoidDialog';

interface ReceiptActsProps {
  shown: ShownReceipt;
  onOpen: (receipt: string) => void;
}

/** Print, look at, void, and put another in the place of a void one. */
export function ReceiptActs({ shown, onOpen }: ReceiptActsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const ask = useAsk();
  const printing = usePrintReceipt(shown);
  const reissue = useWrite('receipts.reissue', { onDone: ({ receipt }) => onOpen(receipt) });
  const [opened, setOpened] = useState<'preview' | 'void' | null>(null);
  const toReplace = shown.can_reissue === 'yes';
  const replace = async () => {
    const title = t('receipts.reissueTitle');
    const text = t('receipts.reissueText', { number: shown.number });
    if (await ask({ title, text, yes: t('receipts.reissue'), no: t('common.cancel') })) {
      await reissue.run({ receipt: shown.receipt });
    }
  };
  return (
    <Stack gap="xs">
      <PaperChoice />
      <Group gap="xs">
        {toReplace ? (
          <ActionButton
            label={t('receipts.reissue')}
            keyName="R"
            icon={<IconReceiptRefund aria-hidden size={18} />}
            loading={reissue.pending}
            onAct={replace}
          />
        ) : null}
        <ActionButton
          {...(toReplace ? { variant: 'default' } : {})}
          label={t(shown.prints === 0 ? 'receipts.print' : 'receipts.reprint')}
          keyName="P"
          icon={<IconPrinter aria-hidden size={18} />}
          loading={printing.pending}
          onAct={printing.print}
        />
        <ActionButton
          variant="default"
          label={t('common.preview')}
          keyName="V"
          icon={<IconEye aria-hidden size={18} />}
          onAct={() => setOpened('preview')}
        />
        {may('void') && shown.state === 'issued' ? (
          <ActionButton
            variant="default"
            label={t('receipts.voidIt')}
            keyName="Delete"
            icon={<IconBan aria-hidden size={18} />}
            can={shown.can_void}
            onAct={() => setOpened('void')}
          />
        ) : null}
      </Group>
      {shown.prints > 0 ? (
        <Text fz="sm" c="dimmed">
          {t('receipts.willSay', { count: shown.prints + 1 })}
        </Text>
      ) : null}
      {opened === 'preview' ? (
        <ReceiptPreview shown={shown} onClose={() => setOpened(null)} />
      ) : null}
      {opened === 'void' ? <VoidDialog shown={shown} onClose={() => setOpened(null)} /> : null}
    </Stack>
  );
}
