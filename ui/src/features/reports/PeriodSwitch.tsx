import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '@/components/keys';
import { useFormat } from '@/i18n/format';

interface PeriodSwitchProps {
  span: 'month' | 'year';
  /** Any day in it. */
  day: string;
  onChange: (day: string) => void;
}

/** From month to month, or from year to year: Alt and an arrow key. */
export function PeriodSwitch({ span, day, onChange }: PeriodSwitchProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const step = (by: number) => onChange(shifted(day, span === 'month' ? by : by * 12));
  const back = t(span === 'month' ? 'reports.previousMonth' : 'reports.previousYear');
  const on = t(span === 'month' ? 'reports.nextMonth' : 'reports.nextYear');
  useKeys([
    { key: 'Alt+ArrowLeft', label: back, run: () => step(-1) },
    { key: 'Alt+ArrowRight', label: on, run: () => step(1) },
  ]);
  return (
    <Group gap={6} wrap="nowrap">
      <ActionIcon variant="default" size={36} aria-label={back} onClick={() => step(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Text fw={600} ta="center" miw="calc(8rem * var(--mantine-scale))" aria-live="polite">
        {span === 'month' ? format.month(day) : t('reports.year', { year: day.slice(0, 4) })}
      </Text>
      <ActionIcon variant="default" size={36} aria-label={on} onClick={() => step(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

/** The first day of the month so many months later, or earlier. */
function shifted(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 10);
}
