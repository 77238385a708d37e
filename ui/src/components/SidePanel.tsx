import { CloseButton, Group, Paper, rem, ScrollArea, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '@/components/keys';

interface SidePanelProps {
  title: string;
  onClose: () => void;
  width?: number;
  /** How far below the upper edge of the page it begins, in pixels at 100 %. */
  above?: number;
  children: ReactNode;
}

/** Its title, and the free stripe below it, in pixels. */
const HEAD_AND_FOOT = 68;

/** The details of what was chosen, beside the list; Esc closes it. */
export function SidePanel({ title, onClose, width = 400, above = 172, children }: SidePanelProps) {
  const { t } = useTranslation();
  const id = useId();
  useKeys([{ key: 'Escape', label: t('common.close'), run: onClose }]);
  return (
    <Paper
      component="aside"
      withBorder
      radius="md"
      w={width}
      miw={width}
      aria-labelledby={id}
      style={{ alignSelf: 'flex-start', position: 'sticky', top: 0 }}
    >
      <Group justify="space-between" wrap="nowrap" px="md" pt="sm">
        <Title order={2} fz="h4" id={id}>
          {title}
        </Title>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      <ScrollArea.Autosize mah={`calc(100vh - ${rem(above + HEAD_AND_FOOT)})`} p="md" pt="xs">
        {children}
      </ScrollArea.Autosize>
    </Paper>
  );
}
