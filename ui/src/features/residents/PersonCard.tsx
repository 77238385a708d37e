import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '@/api/generated';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';
import { EditResident } from './EditResident';
import { Engagements } from './Engagements';
import { Fact } from './Fact';
import { HiddenFact } from './HiddenFact';
import { History } from './History';

interface PersonCardProps {
  card: Card;
  /** Opened with a reason: what else a minor's record holds stays closed. */
  byReason?: boolean;
  /** Reads the record again. */
  onReload: () => Promise<Card | null>;
}

/** What is known of a person, most of it masked; what they are committed to, and what they came for. */
export function PersonCard({ card, byReason = false, onReload }: PersonCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const { resident, age, sex, document, phone } = card;
  const visitsOf = ({ visits, last_visit }: Card) => {
    if (last_visit) {
      return t('residents.card.visitTimes', { count: visits, day: format.day(last_visit) });
    }
    return visits > 0
      ? t('residents.card.visitNow', { count: visits })
      : t('residents.card.neverCame');
  };
  const about = [
    card.pinyin,
    sex ? t(`terms.sex.${sex}`) : null,
    typeof age === 'number' ? t('residents.age', { age }) : null,
  ].filter((word) => word !== null);
  return (
    <Stack gap="md">
      <Group gap="xs" justify="space-between" align="flex-start" wrap="nowrap">
        <Group gap="xs">
          <Text c="dimmed">{about.join(' · ')}</Text>
          {card.elderly ? <StateBadge tone="plain" word={t('residents.card.elderly')} /> : null}
        </Group>
        {may('register_resident') ? (
          <ActionButton
            size="compact-md"
            variant="default"
            keyName="Alt+E"
            label={t('residents.card.edit')}
            onAct={() => setEditing(true)}
          />
        ) : null}
      </Group>
      <Stack gap={6} component="dl" m={0}>
        <HiddenFact
          resident={resident}
          field="document"
          label={document ? t(`terms.document.${document.kind}`) : t('residents.card.document')}
          masked={document?.number}
        />
        <HiddenFact
          resident={resident}
          field="phone"
          label={t('residents.card.phone')}
          masked={phone?.number}
          beside={phone?.whose ? t('residents.card.whose', { whose: phone.whose }) : undefined}
        />
        <HiddenFact
          resident={resident}
          field="address"
          label={t('residents.card.address')}
          masked={card.address}
        />
        <Fact label={t('residents.card.neighbourhood')} value={card.neighbourhood} />
        <Fact label={t('residents.card.note')} value={card.name_note} />
        <Fact label={t('residents.card.guardian')} value={card.guardian?.name} />
        <Fact label={t('residents.card.guardianConsent')} value={card.guardian_consent} />
        <Fact label={t('residents.card.visits')} value={visitsOf(card)} />
      </Stack>
      {card.document_overridden ? (
        <Text fz="sm" c="dimmed">
          {t('residents.card.twice')}
        </Text>
      ) : null}
      {may('volunteering') ? (
        <Anchor
          style={{ alignSelf: 'flex-start' }}
          renderRoot={(props) => (
            <Link {...props} to="/volunteers" search={{ tab: 'hours', resident }} />
          )}
        >
          {t('residents.card.hours')}
        </Anchor>
      ) : null}
      <Engagements engagements={card.engagements} />
      {byReason ? (
        <Text fz="sm" c="dimmed">
          {t('residents.card.historyOfMinor')}
        </Text>
      ) : (
        <History resident={resident} />
      )}
      {editing ? (
        <EditResident
          card={card}
          onClose={() => setEditing(false)}
          onReload={onReload}
          onDone={() => {
            setEditing(false);
            onReload();
          }}
        />
      ) : null}
    </Stack>
  );
}
