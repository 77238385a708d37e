import { Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import {
  IconBriefcase,
  IconCalendarUser,
  IconCircleCheck,
  IconDoor,
  IconHeartHandshake,
  IconInfoCircle,
  IconSchool,
  IconWheelchair,
} from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { FaultNote } from '@/components/FaultNote';
import { FormRoot } from '@/components/FormRoot';
import { Key } from '@/components/Key';
import { useKeys } from '@/components/keys';
import type { Given } from './Entrance';
import classes from './entrance.module.css';
import { WaitNow } from './WaitNow';

/** What people come for, by the letter on the ticket. */
const matters = [
  { prefix: 'A', icon: IconInfoCircle },
  { prefix: 'B', icon: IconDoor },
  { prefix: 'C', icon: IconSchool },
  { prefix: 'D', icon: IconHeartHandshake },
  { prefix: 'E', icon: IconBriefcase },
] as const;

type Prefix = (typeof matters)[number]['prefix'];

interface TicketFormProps {
  /** What stands beside what is asked: the ticket that was given last. */
  beside: ReactNode;
  onGiven: (given: Given) => void;
  onCheckIn: () => void;
}

/** Three things at the most, all by one hand: a name, a digit, Enter. Nothing but Enter is needed. */
export function TicketForm({ beside, onGiven, onCheckIn }: TicketFormProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [prefix, setPrefix] = useState<Prefix>('A');
  const [priority, setPriority] = useState(false);
  const issue = useWrite('queue.issue', {
    refusal: 'form',
    onDone: (given) => {
      onGiven(given);
      setName('');
      setPrefix('A');
      setPriority(false);
      field.current?.focus();
    },
  });
  const give = () =>
    issue.run({
      name: name.trim() === '' ? null : name.trim(),
      prefix,
      priority: priority ? 'elderly' : null,
    });
  const choose = (key: string) => {
    const matter = matters[Number(key) - 1];
    if (matter) {
      setPrefix(matter.prefix);
    } else if (key === String(matters.length + 1)) {
      onCheckIn();
    }
  };
  useKeys([
    ...matters.map((matter, index) => ({
      key: `${index + 1}`,
      label: t(`terms.prefix.${matter.prefix}`),
      run: () => setPrefix(matter.prefix),
    })),
    { key: `${matters.length + 1}`, label: t('entrance.checkIn'), run: onCheckIn },
    { key: 'Alt+V', label: t('entrance.priority'), run: () => setPriority(!priority) },
  ]);
  return (
    <FormRoot className={classes.columns} onSubmit={give}>
      <Stack gap="sm">
        <TextInput
          ref={field}
          autoFocus
          size="lg"
          label={t('entrance.name')}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            // No name has a digit in it: here a digit chooses what for, without leaving the field.
            if (/^[1-6]$/.test(event.key) && !event.nativeEvent.isComposing) {
              event.preventDefault();
              choose(event.key);
            }
          }}
        />
        <Text fw={500} id="matters">
          {t('entrance.matter')}
        </Text>
        <Stack gap={6} role="group" aria-labelledby="matters">
          {matters.map(({ prefix: one, icon: Icon }, index) => (
            <UnstyledButton
              key={one}
              className={classes.choice}
              aria-pressed={prefix === one}
              onClick={() => setPrefix(one)}
            >
              <Icon aria-hidden size={24} stroke={1.5} />
              {t(`entrance.matters.${one}`)}
              <Key name={`${index + 1}`} />
            </UnstyledButton>
          ))}
          <UnstyledButton className={classes.choice} onClick={onCheckIn}>
            <IconCalendarUser aria-hidden size={24} stroke={1.5} />
            {t('entrance.checkIn')}
            <Key name={`${matters.length + 1}`} />
          </UnstyledButton>
        </Stack>
      </Stack>
      <Stack gap="sm">
        <UnstyledButton
          role="checkbox"
          aria-checked={priority}
          className={classes.choice}
          onClick={() => setPriority(!priority)}
        >
          {priority ? (
            <IconCircleCheck aria-hidden size={24} />
          ) : (
            <IconWheelchair aria-hidden size={24} />
          )}
          <span>
            {t('entrance.priority')}
            <Text c="dimmed" fz="sm" style={{ whiteSpace: 'normal', textAlign: 'start' }}>
              {t('entrance.priorityWho')}
            </Text>
          </span>
          <Key name="Alt+V" />
        </UnstyledButton>
        <WaitNow priority={priority} />
        <FaultNote fault={issue.fault} />
        <ActionButton
          type="submit"
          size="lg"
          fullWidth
          label={t('entrance.give')}
          keyName="Enter"
          loading={issue.pending}
          onAct={give}
        />
        {beside}
      </Stack>
    </FormRoot>
  );
}
