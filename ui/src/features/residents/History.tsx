import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastVisit } from '@/api/generated';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { sayByKey } from '@/i18n/words';
import { terms } from '@/i18n/zh-CN/terms';

/** How many visits one page has. */
const PAGE = 10;

/** What a person came for, the newest first; earlier pages are added below. */
export function History({ resident }: { resident: string }) {
  const { t } = useTranslation();
  const [pages, setPages] = useState<(string | null)[]>([null]);
  return (
    <Stack gap={6} component="section">
      <Title order={3} fz="md">
        {t('residents.card.history')}
      </Title>
      {pages.map((after, place) => (
        <Page
          key={after ?? ''}
          resident={resident}
          after={after}
          onMore={
            place === pages.length - 1
              ? (last) => setPages((before) => [...before, last])
              : undefined
          }
        />
      ))}
    </Stack>
  );
}

interface PageProps {
  resident: string;
  after: string | null;
  /** Shows the page after this one; not offered once it is shown. */
  onMore: ((last: string) => void) | undefined;
}

function Page({ resident, after, onMore }: PageProps) {
  const { t } = useTranslation();
  const history = useRead('residents.history', { resident, after, limit: PAGE });
  return (
    <Read of={history}>
      {({ visits, more }) => {
        const last = visits.at(-1);
        return (
          <>
            {visits.length === 0 && after === null ? (
              <Text c="dimmed" fz="sm">
                {t('residents.card.noHistory')}
              </Text>
            ) : null}
            {visits.map((visit) => (
              <Visit key={visit.visit} visit={visit} />
            ))}
            {more && last && onMore ? (
              <ActionButton
                size="compact-sm"
                variant="default"
                label={t('residents.card.earlier')}
                onAct={() => onMore(last.visit)}
              />
            ) : null}
          </>
        );
      }}
    </Read>
  );
}

function Visit({ visit: { day, channel, items } }: { visit: PastVisit }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <Text fz="sm" c="dimmed">
        {`${format.fullDay(day)} · ${t(`terms.channel.${channel}`)}`}
      </Text>
      {items.length === 0 ? (
        <Text fz="sm" c="dimmed">
          {t('residents.card.noItems')}
        </Text>
      ) : null}
      {items.map(({ kind, title, outcome }) => (
        <Text key={`${kind} ${title}`}>
          {title}
          <Text span c="dimmed" fz="sm" ml={6}>
            {[t(`terms.itemKind.${kind}`), outcomeWord(outcome)].filter(Boolean).join(' · ')}
          </Text>
        </Text>
      ))}
    </div>
  );
}

/** The door hands the outcome on as its word; one that it learns later is left out. */
function outcomeWord(outcome: string | null | undefined): string {
  return outcome && Object.hasOwn(terms.outcome, outcome)
    ? sayByKey(`terms.outcome.${outcome}`)
    : '';
}
