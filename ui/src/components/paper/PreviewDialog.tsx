import { Group, ScrollArea, Stack } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Printout } from '@/api/generated';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { PaperView } from '@/components/paper/PaperView';
import { usePaper } from '@/components/paper/usePaper';

interface PreviewDialogProps {
  title: string;
  printout: Printout;
  /** The name of its file. */
  name: string;
  onClose: () => void;
  /** Prints it in another way than as it is shown, such as with a number; waited for. */
  onPrint?: () => unknown;
  /** Saves it in another way, likewise. */
  onSave?: () => unknown;
  /** As wide as pages that lie on their side need it. */
  wide?: boolean;
  /** Choices about the paper, above it. */
  children?: ReactNode;
}

/** A paper before it is printed or saved. */
export function PreviewDialog({
  title,
  printout,
  name,
  onClose,
  onPrint,
  onSave,
  wide = false,
  children,
}: PreviewDialogProps) {
  const { t } = useTranslation();
  const { put, save } = usePaper();
  const [pending, setPending] = useState(false);
  const print = async () => {
    setPending(true);
    await (onPrint ? onPrint() : put(printout, title, name));
    setPending(false);
    onClose();
  };
  return (
    <Dialog title={title} opened onClose={onClose} size={wide ? '72rem' : 'xl'}>
      <Stack gap="sm">
        {children}
        <ScrollArea.Autosize mah="calc(100vh - 16rem)" type="auto">
          <PaperView pdf={printout.pdf} label={title} />
        </ScrollArea.Autosize>
        <Group justify="flex-end" gap="xs">
          <ActionButton variant="default" label={t('common.close')} onAct={onClose} />
          <ActionButton
            variant="default"
            label={t('paper.saveAs')}
            keyName="Ctrl+S"
            icon={<IconDownload aria-hidden size={18} />}
            onAct={() => (onSave ? onSave() : save(printout, name))}
          />
          <ActionButton
            autoFocus
            label={t('paper.print')}
            keyName="Ctrl+P"
            icon={<IconPrinter aria-hidden size={18} />}
            loading={pending}
            onAct={print}
          />
        </Group>
      </Stack>
    </Dialog>
  );
}
