import { ActionIcon, Group, Stack, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '@/components/keys';

interface DetailProps {
  title: string;
  onBack: () => void;
  children: ReactNode;
}

/** What was opened, in the place of its list. */
export function Detail({ title, onBack, children }: DetailProps) {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  // An effect, because the first field is drawn by whoever fills the page.
  useEffect(() => {
    if (!page.current?.contains(document.activeElement)) {
      const first = 'input:not([type="hidden"]):not([readonly]), textarea';
      (page.current?.querySelector<HTMLElement>(first) ?? page.current)?.focus();
    }
  }, []);
  useKeys([{ key: 'Escape', label: t('common.back'), run: onBack }]);
  return (
    <Stack gap="md" ref={page} tabIndex={-1} style={{ outline: 'none' }}>
      <Group gap="xs" wrap="nowrap">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('common.back')}
          aria-keyshortcuts="Escape"
          onClick={onBack}
        >
          <IconArrowLeft aria-hidden size={18} />
        </ActionIcon>
        <Title order={1} fz="h3">
          {title}
        </Title>
      </Group>
      {children}
    </Stack>
  );
}
