import { Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Key } from '@/components/Key';
import { useKeys } from '@/components/keys';
import { Empty, Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import type { Given } from './Entrance';
import classes from './entrance.module.css';

interface CheckInProps {
  onGiven: (given: Given) => void;
  onBack: () => void;
}

/** So many are reached by a digit. */
const DIGITS = 9;

/** Who has an appointment today and is not here yet: only the time, the advisor and the first character. */
export function CheckIn({ onGiven, onBack }: CheckInProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const expected = useRead('appointments.expected', {});
  const checkIn = useWrite('appointments.check_in', { onDone: onGiven });
  const people = expected.data ?? [];
  useKeys([
    ...people.slice(0, DIGITS).map(({ appointment, name }, index) => ({
      key: `${index + 1}`,
      label: name,
      run: () => checkIn.run({ appointment }),
    })),
    { key: 'Escape', label: t('common.back'), run: onBack },
  ]);
  return (
    <Stack gap="sm">
      <Title order={2} fz="h3">
        {t('entrance.checkIn')}
      </Title>
      <Text c="dimmed">{t('entrance.whichAppointment')}</Text>
      <Read of={expected}>
        {(appointments) =>
          appointments.length === 0 ? (
            <Empty text={t('entrance.nobodyExpected')} />
          ) : (
            appointments.map(({ appointment, from, to, advisor_name, name }, index) => (
              <UnstyledButton
                key={appointment}
                autoFocus={index === 0}
                className={classes.choice}
                onClick={() => checkIn.run({ appointment })}
              >
                <Text fw={600} fz="lg">
                  {format.hours(from, to)}
                </Text>
                <span>
                  {name}
                  <Text c="dimmed" fz="sm">
                    {advisor_name}
                  </Text>
                </span>
                {index < DIGITS ? <Key name={`${index + 1}`} /> : <span />}
              </UnstyledButton>
            ))
          )
        }
      </Read>
      <ActionButton variant="default" label={t('common.back')} onAct={onBack} />
    </Stack>
  );
}
