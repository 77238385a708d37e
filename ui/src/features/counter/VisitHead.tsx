import { Badge, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconUserHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Card, VisitView } from '@/api/generated';
import { useRead } from '@/api/read';
import { useNow } from '@/app/deskClock';
import { useFormat } from '@/i18n/format';
import classes from './counter.module.css';

interface VisitHeadProps {
  visit: VisitView;
  onHelp: () => void;
}

/** Who is being served, who came for them, and since when. */
export function VisitHead({ visit, onHelp }: VisitHeadProps) {
  const { t } = useTranslation();
  const card = useRead(
    'residents.open',
    { resident: visit.resident ?? '' },
    { enabled: !!visit.resident },
  );
  return (
    <Group className={classes.person} justify="space-between" wrap="nowrap" align="flex-start">
      <Group wrap="nowrap" gap="sm" align="flex-start">
        <span className={classes.big}>{visit.number ?? '—'}</span>
        <div>
          <Group gap="xs">
            <Title order={2} fz="h3" style={{ whiteSpace: 'nowrap' }}>
              {visit.name ?? t('counter.nameless')}
            </Title>
            <Elderly visit={visit} age={card.data?.age ?? null} />
            <HelpBadge visit={visit} onHelp={onHelp} />
          </Group>
          <Text c="dimmed" fz="sm">
            <Known visit={visit} card={card.data ?? null} />
          </Text>
        </div>
      </Group>
      <Timer since={visit.opened_at} />
    </Group>
  );
}

function Elderly({ visit, age }: { visit: VisitView; age: number | null }) {
  const { t } = useTranslation();
  const words = [
    age === null ? null : t('residents.age', { age }),
    visit.priority
      ? t(`terms.priority.${visit.priority}`)
      : visit.elderly
        ? t('counter.elderly')
        : null,
  ].filter((word) => word !== null);
  return words.length === 0 ? null : (
    <Badge variant="light" tt="none" size="lg" radius="sm">
      {words.join(' · ')}
    </Badge>
  );
}

function HelpBadge({ visit, onHelp }: VisitHeadProps) {
  const { t } = useTranslation();
  const { help } = visit;
  const who = help?.agent
    ? t('counter.agent', {
        kind: t(`terms.help.${help.kind}`),
        name: help.agent.name,
        relationship: t(`terms.relationship.${help.agent.relationship}`),
      })
    : help && t(`terms.help.${help.kind}`);
  const pending = help?.standing?.state === 'pending';
  return (
    <UnstyledButton onClick={onHelp} aria-keyshortcuts="Alt+A">
      <Badge
        variant="outline"
        color={pending ? 'orange.9' : 'gray'}
        c="var(--mantine-color-text)"
        tt="none"
        size="lg"
        radius="sm"
        leftSection={<IconUserHeart aria-hidden size={14} />}
      >
        {who ?? t('counter.addHelp')}
        {pending ? ` · ${t('terms.outcome.pending_authorisation')}` : ''}
      </Badge>
    </UnstyledButton>
  );
}

function Known({ visit, card }: { visit: VisitView; card: Card | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = [
    visit.document,
    card?.phone?.number,
    card ? t('counter.visitNumber', { count: card.visits }) : null,
    card?.last_visit ? t('counter.lastVisit', { day: format.day(card.last_visit) }) : null,
    visit.resident ? null : t('counter.notRegistered'),
    visit.party_size > 1 ? t('common.people', { count: visit.party_size }) : null,
  ];
  return words.filter((word) => typeof word === 'string').join('\u00a0· ');
}

/** How long the person has been served. */
function Timer({ since }: { since: string }) {
  const { t } = useTranslation();
  const seconds = Math.max(0, Math.floor((useNow() - Date.parse(since)) / 1000));
  const two = (count: number) => String(count).padStart(2, '0');
  return (
    <div>
      <Text className={classes.number} ta="right" role="timer" aria-live="off">
        {`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`}
      </Text>
      <Text c="dimmed" fz="xs" style={{ whiteSpace: 'nowrap' }}>
        {t('counter.serviceTime')}
      </Text>
    </div>
  );
}
