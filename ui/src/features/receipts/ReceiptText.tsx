import { Box, Divider, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReceiptItem, ReceiptView } from '@/api/generated';
import { useFormat } from '@/i18n/format';

/** What stands on the paper, in its own words, to be read out on the telephone. */
export function ReceiptText({ view }: { view: ReceiptView }) {
  const { t } = useTranslation();
  const { agent, help, channel } = view;
  const people: [string, string | null | undefined][] = [
    [t('receipts.applicant'), view.principal ?? t('receipts.noName')],
    [t('receipts.document'), view.document],
    [t('receipts.agent'), agent ? `${agent.name}（${agent.relationship}）` : null],
    [t('receipts.way'), help ? `${help} · ${channel}` : channel],
    [t('receipts.handler'), `${view.handler} · ${view.counter}`],
  ];
  return (
    <Stack gap="sm" component="section" aria-label={t('receipts.text')}>
      <Box
        component="dl"
        m={0}
        style={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '1rem' }}
      >
        {people.map(([name, text]) => (text ? <Fact key={name} name={name} text={text} /> : null))}
      </Box>
      {view.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a paper never change their places
        <Item key={index} item={item} number={index + 1} />
      ))}
      <Divider />
      <Text fz="sm" c="dimmed">
        {view.notes.join('')}
      </Text>
    </Stack>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <>
      <Text component="dt" fz="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {name}
      </Text>
      <Text component="dd" fz="sm" m={0}>
        {text}
      </Text>
    </>
  );
}

function Item({ item, number }: { item: ReceiptItem; number: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { when } = item;
  const hours = when?.from
    ? when.to
      ? format.hours(when.from, when.to)
      : format.time(when.from)
    : '';
  const lines = [
    when ? `${format.day(when.day)} ${hours}`.trim() : null,
    item.place,
    ...item.lines,
    item.bring.length > 0 ? t('receipts.bring', { things: format.list(item.bring) }) : null,
    item.call ? t('receipts.call', { phone: item.call }) : null,
  ].filter((line): line is string => typeof line === 'string');
  return (
    <Box>
      <Divider mb="xs" />
      <Group justify="space-between" wrap="nowrap" align="baseline" gap="sm">
        <Text fw={600}>{`${number}. ${item.title}`}</Text>
        <Text fz="sm" style={{ whiteSpace: 'nowrap' }}>
          {item.outcome}
        </Text>
      </Group>
      <List listStyleType="none" fz="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Box>
  );
}
