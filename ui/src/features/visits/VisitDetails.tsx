import { Anchor, Divider, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { SidePanel } from '@/components/SidePanel';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';

interface VisitDetailsProps {
  visit: string;
  onClose: () => void;
}

/** One visit with everything in it, masked. */
export function VisitDetails({ visit: id, onClose }: VisitDetailsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const visit = useRead('visits.get', { visit: id });
  return (
    <SidePanel title={t('visits.details')} onClose={onClose}>
      <Read of={visit}>
        {({ name, document, channel, help, items, opened_at, ended_at, receipt, party_size }) => (
          <Stack gap="xs">
            <Text fw={600} fz="lg">
              {name ?? t('visits.nameless')}
            </Text>
            <Text c="dimmed" fz="sm">
              {[
                document,
                t(`terms.channel.${channel}`),
                party_size > 1 ? t('common.people', { count: party_size }) : null,
                format.day(opened_at),
                ended_at ? format.hours(opened_at, ended_at) : format.time(opened_at),
              ]
                .filter((word) => !!word)
                .join(' · ')}
            </Text>
            {help?.agent ? (
              <Text fz="sm">
                {t('visits.agent', {
                  kind: t(`terms.help.${help.kind}`),
                  name: help.agent.name,
                  relationship: t(`terms.relationship.${help.agent.relationship}`),
                })}
              </Text>
            ) : null}
            <Divider />
            {items.map((item) => (
              <div key={item.item}>
                <Text fz="xs" c="dimmed">
                  {[t(`terms.itemKind.${item.kind}`), item.view.outcome].join(' · ')}
                </Text>
                <Text>{item.view.title}</Text>
                {item.view.lines.map((line) => (
                  <Text key={line} fz="sm" c="dimmed">
                    {line}
                  </Text>
                ))}
              </div>
            ))}
            {items.length === 0 ? <Text c="dimmed">{t('visits.noItems')}</Text> : null}
            {receipt ? (
              <Anchor
                renderRoot={(props) => <Link to="/receipts" search={{ receipt }} {...props} />}
              >
                {t('visits.toReceipt')}
              </Anchor>
            ) : null}
          </Stack>
        )}
      </Read>
    </SidePanel>
  );
}
