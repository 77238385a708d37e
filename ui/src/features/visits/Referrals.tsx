import { Group, Switch } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedReferral } from '@/api/generated';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import { DataTable } from '@/components/DataTable';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { AnswerReferral } from './AnswerReferral';

const route = getRouteApi('/visits');

const tones = {
  sent: 'waiting',
  arrived: 'good',
  not_arrived: 'warning',
} as const satisfies Record<ListedReferral['state'], Tone>;

/** Who was sent on and whether they got there: a referral comes back. */
export function Referrals() {
  const { t } = useTranslation();
  const format = useFormat();
  const { answered = false } = route.useSearch();
  const navigate = route.useNavigate();
  const [asking, setAsking] = useState<ListedReferral | null>(null);
  const referrals = useRead('referrals.list', { answered, limit: 50 }, { keepLast: true });
  return (
    <>
      <Group mb="sm">
        <Switch
          label={t('visits.answeredToo')}
          checked={answered}
          onChange={(event) =>
            navigate({
              search: {
                tab: 'referrals',
                ...(event.currentTarget.checked ? { answered: true } : {}),
              },
            })
          }
        />
      </Group>
      <Read of={referrals}>
        {({ referrals: rows }) => (
          <DataTable
            label={t('visits.referrals')}
            rows={rows}
            rowKey={({ referral }) => referral}
            empty={t('visits.noReferrals')}
            columns={[
              { head: t('common.date'), cell: ({ day }) => format.day(day) },
              { head: t('common.name'), cell: ({ name }) => name },
              { head: t('visits.matter'), cell: ({ matter }) => matter },
              {
                head: t('visits.toSite'),
                cell: ({ to_name, to_phone }) => [to_name, to_phone].filter(Boolean).join(' · '),
              },
              {
                head: t('common.state'),
                cell: ({ state, note }) => (
                  <Group gap={6} wrap="nowrap">
                    <StateBadge tone={tones[state]} word={t(`terms.referralState.${state}`)} />
                    {note}
                  </Group>
                ),
              },
              {
                head: t('common.actions'),
                cell: (row) =>
                  row.state === 'arrived' ? null : (
                    <ActionButton
                      size="xs"
                      variant="default"
                      label={t('visits.answer')}
                      onAct={() => setAsking(row)}
                    />
                  ),
              },
            ]}
          />
        )}
      </Read>
      {asking ? <AnswerReferral referral={asking} onClose={() => setAsking(null)} /> : null}
    </>
  );
}
