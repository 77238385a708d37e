import { Group, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/generated';
import { ActionButton } from '@/components/ActionButton';
import { useFaultText } from '@/components/faultText';
import { Key } from '@/components/Key';
import { SelectField } from '@/components/SelectField';
import { Verdict } from '@/components/Verdict';
import { useFormat } from '@/i18n/format';
import { marks } from './attendance';

const route = getRouteApi('/courses');

interface RosterHeadProps {
  session: Session;
  sessions: readonly Session[];
  /** Goes to the first person without a mark. */
  onBegin: () => void;
}

/** Which session is marked, and the key that begins with it. */
export function RosterHead({ session, sessions, onBegin }: RosterHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFaultText();
  const navigate = route.useNavigate();
  return (
    <>
      <Group wrap="nowrap" align="flex-end" gap="xs">
        <SelectField
          flex={1}
          miw={0}
          label={t('courses.roster.session')}
          data={sessions.map(({ id, number, from, to }) => ({
            value: id,
            label: t('courses.roster.sessionShort', { number, span: format.span(from, to) }),
          }))}
          value={session.id}
          onChange={(id) =>
            id && navigate({ replace: true, search: (before) => ({ ...before, session: id }) })
          }
        />
        <ActionButton
          variant="default"
          keyName="A"
          icon={<IconChecklist aria-hidden size={18} />}
          label={t('courses.roster.mark')}
          can={session.can_attend}
          onAct={onBegin}
        />
      </Group>
      {session.can_attend === 'yes' ? (
        <Group gap="xs" aria-hidden>
          <Text c="dimmed" fz="sm">
            {t('courses.roster.keys')}
          </Text>
          {marks.map((word, index) => (
            <Group key={word} gap={4} wrap="nowrap">
              <Key name={String(index + 1)} />
              <Text fz="sm">{t(`terms.attendance.${word}`)}</Text>
            </Group>
          ))}
        </Group>
      ) : (
        <Verdict tone="warn" text={text(session.can_attend.no)} />
      )}
    </>
  );
}
