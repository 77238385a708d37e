import { Button, Center, Loader, Stack, Text } from '@mantine/core';
import { IconInbox, IconRefresh } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import { FaultNote } from '@/components/FaultNote';

/** Nothing is there: what would be here, and what to do to get something. */
export function Empty({ text, children }: { text?: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Center py="xl">
      <Stack align="center" gap="xs" c="dimmed">
        <IconInbox aria-hidden size={32} stroke={1.2} />
        <Text>{text ?? t('common.empty')}</Text>
        {children}
      </Stack>
    </Center>
  );
}

/** It is being read. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <Center py="xl" role="status" aria-label={t('common.loading')}>
      <Loader size="sm" />
    </Center>
  );
}

interface ReadProps<T> {
  of: UseQueryResult<T, AnyFault>;
  children: (reply: T) => ReactNode;
}

/** What was read; until then that it is being read, or why it could not be, with a way to try again. */
export function Read<T>({ of, children }: ReadProps<T>) {
  const { t } = useTranslation();
  if (of.data !== undefined) {
    return <>{children(of.data)}</>;
  }
  if (of.error) {
    return (
      <Stack align="flex-start">
        <FaultNote fault={of.error} />
        <Button
          variant="default"
          leftSection={<IconRefresh aria-hidden size={16} />}
          onClick={() => of.refetch()}
        >
          {t('common.retry')}
        </Button>
      </Stack>
    );
  }
  return <Loading />;
}
