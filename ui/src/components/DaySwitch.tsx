import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { DayField } from '@/components/DayField';
import { useKeys } from '@/components/keys';
import { shiftDay } from '@/i18n/format';
import classes from './DaySwitch.module.css';

interface DaySwitchProps {
  /** The day that is shown. */
  day: string;
  onChange: (day: string) => void;
}

/** From day to day: Alt and an arrow key, today, or any day of the calendar. */
export function DaySwitch({ day, onChange }: DaySwitchProps) {
  const { t } = useTranslation();
  const today = useToday();
  const back = () => onChange(shiftDay(day, -1));
  const on = () => onChange(shiftDay(day, 1));
  useKeys([
    { key: 'Alt+ArrowLeft', label: t('common.previousDay'), run: back },
    { key: 'Alt+ArrowRight', label: t('common.nextDay'), run: on },
  ]);
  return (
    <Group gap={6} wrap="nowrap" className={classes.days}>
      <ActionIcon variant="default" size={36} aria-label={t('common.previousDay')} onClick={back}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <DayField
        label={t('common.date')}
        value={day}
        onChange={(chosen) => chosen && onChange(chosen)}
      />
      <ActionIcon variant="default" size={36} aria-label={t('common.nextDay')} onClick={on}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <ActionButton
        variant="default"
        label={t('common.today')}
        disabled={day === today}
        onAct={() => onChange(today)}
      />
    </Group>
  );
}
