import { DateInput } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/app/deskClock';
import { dayOfTyped } from '@/components/typedTime';
import { useFormat } from '@/i18n/format';

/** How short a day may be typed. */
const examples = ['28', '1128', '+3'];

interface DayFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  onChange: (day: string) => void;
  error?: ReactNode;
  required?: boolean;
  minDay?: string;
  maxDay?: string;
  description?: ReactNode;
  /** Where it stands in its form, so that a refusal puts the focus on it. */
  'data-path'?: string;
}

/**
 * A day: typed short (`28`, `1128`, `+3`), or chosen in a calendar, which a click or Arrow Down opens. For whoever
 * types it would be drawn anew with each key, and that takes longer than a key may.
 */
export function DayField({
  label,
  value,
  onChange,
  error,
  required,
  minDay,
  maxDay,
  description,
  'data-path': path,
}: DayFieldProps) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const format = useFormat();
  const [looks, setLooks] = useState(false);
  const chinese = i18n.language === 'zh-CN';
  return (
    <DateInput
      label={label}
      data-path={path}
      description={description}
      value={value === '' ? null : value}
      onChange={(day) => onChange(day ?? '')}
      dateParser={(typed) => dayOfTyped(typed, today)}
      monthLabelFormat={chinese ? 'YYYY年M月' : 'MMMM YYYY'}
      yearLabelFormat={chinese ? 'YYYY年' : 'YYYY'}
      valueFormat={chinese ? 'M月D日 dddd' : 'ddd D MMM YYYY'}
      error={error}
      withAsterisk={required}
      minDate={minDay}
      maxDate={maxDay}
      defaultDate={today}
      getDayProps={(day) => ({ 'data-today': day === today || undefined })}
      // A weekend is a day like any other here, and its red has too little contrast.
      weekendDays={[]}
      popoverProps={{ disabled: !looks, transitionProps: { duration: 0 } }}
      onClick={() => setLooks(true)}
      onKeyDown={({ key }) => setLooks(key === 'ArrowDown')}
      onBlur={() => setLooks(false)}
      previousLabel={t('common.previousMonth')}
      nextLabel={t('common.nextMonth')}
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      placeholder={format.list(examples)}
      autoComplete="off"
    />
  );
}
