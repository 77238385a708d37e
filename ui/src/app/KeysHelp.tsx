import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { Key } from '@/components/Key';
import { currentKeys, type KeyAct, useKeys } from '@/components/keys';

/** `?` lists what the keys do on the screen that is shown. */
export function KeysHelp() {
  const { t } = useTranslation();
  const [listed, setListed] = useState<KeyAct[] | null>(null);
  useKeys([{ key: '?', label: t('shell.keys'), run: () => setListed(currentKeys()) }]);
  return (
    <Dialog title={t('common.keys')} opened={listed !== null} onClose={() => setListed(null)}>
      <Stack gap="xs">
        {listed?.map(({ key, label }) => (
          <Group key={key} justify="space-between" wrap="nowrap">
            <Text>{label}</Text>
            <Key name={key} />
          </Group>
        ))}
        <Text c="dimmed" fz="sm">
          {t('common.keysHelp')}
        </Text>
      </Stack>
    </Dialog>
  );
}
