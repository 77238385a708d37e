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
        {listed
          ? [...keysByLabel(listed)].map(([label, keys]) => (
              <Group key={label} justify="space-between" wrap="nowrap">
                <Text>{label}</Text>
                <Group gap={6} wrap="nowrap">
                  {keys.map((key) => (
                    <Key key={key} name={key} />
                  ))}
                </Group>
              </Group>
            ))
          : null}
        <Text c="dimmed" fz="sm">
          {t('common.keysHelp')}
        </Text>
      </Stack>
    </Dialog>
  );
}

/** What is done, with every key that does it. */
function keysByLabel(acts: readonly KeyAct[]): Map<string, KeyAct['key'][]> {
  const lines = new Map<string, KeyAct['key'][]>();
  for (const { key, label } of acts) {
    lines.set(label, [...(lines.get(label) ?? []), key]);
  }
  return lines;
}
