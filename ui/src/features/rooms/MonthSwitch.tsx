import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { useKeys } from '@/components/keys';
import { useFormat } from '@/i18n/format';
import { monthOf, shiftMonth } from './month';

interface MonthSwitchProps {
  /** Any day of the month that is shown. */
  day: string;
  onChange: (day: string) => void;
}

/** From month to month, by Alt and an arrow key. */
export function MonthSwitch({ day, onChange }: MonthSwitchProps) {
  const { t } = useTranslation();
  const today = useToday();
  const format = useFormat();
  const back = () => onChange(shiftMonth(day, -1));
  const on = () => onChange(shiftMonth(day, 1));
  useKeys([
    { key: 'Alt+ArrowLeft', label: t('common.previousMonth'), run: back },
    { key: 'Alt+ArrowRight', label: t('common.nextMonth'), run: on },
  ]);
  return (
    <Group gap={6} wrap="nowrap">
      <ActionIcon variant="default" size={36} aria-label={t('common.previousMonth')} onClick={back}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Text fw={600} miw={120} ta="center" style={{ whiteSpace: 'nowrap' }}>
        {format.month(day)}
      </Text>
      <ActionIcon variant="default" size={36} aria-label={t('common.nextMonth')} onClick={on}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <ActionButton
        variant="default"
        label={t('rooms.thisMonth')}
        disabled={monthOf(day) === monthOf(today)}
        onAct={() => onChange(today)}
      />
    </Group>
  );
}
