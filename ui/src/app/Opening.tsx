import { Center, Loader, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import { FaultNote } from '@/components/FaultNote';
import { RestoreProgress } from '@/components/RestoreProgress';

/** What the window shows at once, while the database opens beside it. */
export function Opening({ fault }: { fault: AnyFault | null }) {
  const { t } = useTranslation();
  return (
    <Center component="main" h="100vh">
      <Stack align="center" gap="sm">
        <Title order={1} c="cinnabar">
          {t('program.chineseName')}
        </Title>
        <Text c="dimmed">{t('program.promise')}</Text>
        {fault ? <FaultNote fault={fault} /> : <Loader size="sm" aria-label={t('shell.opening')} />}
        <RestoreProgress />
      </Stack>
    </Center>
  );
}
