import { Divider, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VisitView } from '@/api/generated';
import { useSession } from '@/app/session';
import { ItemLine } from './ItemLine';

/** What the receipt will say, item by item: each can be taken back while the visit is open. */
export function ReceiptSheet({ visit }: { visit: VisitView }) {
  const { t } = useTranslation();
  const { me, window } = useSession();
  const agent = visit.help?.agent;
  const who = [
    visit.name ? t('counter.applicant', { name: visit.name }) : null,
    agent
      ? t('counter.agentOnPaper', {
          name: agent.name,
          relationship: t(`terms.relationship.${agent.relationship}`),
        })
      : null,
  ].filter((word) => word !== null);
  return (
    <Paper withBorder radius="md" p="sm">
      <Text fw={700} ta="center" mb="xs">
        {t('counter.receipt')}
      </Text>
      <Stack gap="sm">
        {visit.items.map((item) => (
          <ItemLine key={item.item} visit={visit.visit} item={item} />
        ))}
      </Stack>
      <Divider variant="dashed" my="xs" />
      <Text c="dimmed" fz="sm">
        {who.join(t('common.and'))}
      </Text>
      <Text c="dimmed" fz="sm">
        {window === null
          ? t('counter.handler', { name: me.name })
          : t('counter.handlerAt', { name: me.name, number: window })}
      </Text>
    </Paper>
  );
}
