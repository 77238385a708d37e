import { Box, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WaitingPerson } from '@/api/generated';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { PhoneToCall } from '@/components/residents/PhoneToCall';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';
import { OfferActs } from './OfferActs';

interface WaitingRowProps {
  person: WaitingPerson;
  onLeave: () => void;
  onJump: () => void;
}

/** Somebody on the waiting list: how they stand, how to reach them, and what can be done. */
export function WaitingRow({ person, onLeave, onJump }: WaitingRowProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { name, standing, position, audience, can_answer, can_jump, enrolment } = person;
  const offered = standing.standing === 'offered';
  return (
    <Box
      component="li"
      py="xs"
      style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Group gap="xs" wrap="nowrap">
          <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
            {typeof position === 'number'
              ? `${t('courses.waitingList.position', { position })} ${name}`
              : name}
          </Text>
          {audience === 'everybody' ? null : (
            <StateBadge tone="plain" word={t(`terms.audience.${audience}`)} />
          )}
        </Group>
        <Group gap={6} wrap="nowrap">
          {offered ? <OfferActs enrolment={enrolment} name={name} can={can_answer} /> : null}
          {!offered && may('override_limits') ? (
            <ActionButton
              variant="default"
              size="compact-sm"
              aria-label={t('courses.waitingList.jumpOf', { name })}
              label={t('courses.waitingList.jump')}
              can={can_jump}
              onAct={onJump}
            />
          ) : null}
          {offered ? null : (
            <ActionButton
              variant="default"
              size="compact-sm"
              aria-label={t('courses.waitingList.leaveOf', { name })}
              label={t('courses.waitingList.leave')}
              onAct={onLeave}
            />
          )}
        </Group>
      </Group>
      <Standing person={person} />
      <PhoneToCall
        resident={person.resident}
        name={name}
        phone={person.phone ?? null}
        label={person.phone_label ?? null}
      />
    </Box>
  );
}

function Standing({ person: { standing, can_answer } }: { person: WaitingPerson }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (standing.standing === 'offered') {
    const until = format.moment(standing.until);
    return can_answer === 'yes' ? (
      <StateBadge tone="busy" word={t('courses.waitingList.offeredUntil', { until })} />
    ) : (
      <StateBadge tone="warning" word={t('courses.waitingList.lapsed', { until })} />
    );
  }
  if (standing.standing === 'enrolled') {
    return null;
  }
  const since = t('courses.waitingList.since', { when: format.moment(standing.since) });
  const jumped = standing.jumped
    ? t('courses.waitingList.jumped', { reason: standing.jumped })
    : null;
  return (
    <Text c="dimmed" fz="sm">
      {jumped === null ? since : `${since} · ${jumped}`}
    </Text>
  );
}
