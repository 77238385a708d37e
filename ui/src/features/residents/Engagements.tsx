import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Engagement } from '@/api/generated';
import { useFormat } from '@/i18n/format';

/** What a person is committed to from today on, whatever the service. */
export function Engagements({ engagements }: { engagements: readonly Engagement[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap={4} component="section">
      <Title order={3} fz="md">
        {t('residents.card.plans')}
      </Title>
      {engagements.length === 0 ? (
        <Text c="dimmed" fz="sm">
          {t('residents.card.noPlans')}
        </Text>
      ) : null}
      {engagements.map(({ kind, title, from, to }) => (
        <div key={`${kind} ${from} ${title}`}>
          <Text fw={500}>
            {title}
            <Text span c="dimmed" fz="sm" ml={6}>
              {t(`terms.engagement.${kind}`)}
            </Text>
          </Text>
          <Text fz="sm">{format.span(from, to)}</Text>
        </div>
      ))}
    </Stack>
  );
}
