import { Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedVisit } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';

/** Somebody was called whose visit was begun at another window: it goes on here. */
export function ComesBack({ visit }: { visit: ListedVisit }) {
  const { t } = useTranslation();
  const resume = useWrite('visits.resume');
  const who = visit.name ?? t('counter.nameless');
  return (
    <Paper withBorder radius="md" p="md">
      <Group justify="space-between">
        <Text>
          {t('counter.comesBack', { who, items: t('counter.itemCount', { count: visit.items }) })}
        </Text>
        <ActionButton
          label={t('counter.resume', { who: visit.number ?? who })}
          keyName="Ctrl+Enter"
          loading={resume.pending}
          onAct={() => resume.run({ visit: visit.visit })}
        />
      </Group>
    </Paper>
  );
}
