import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { timeOf } from '@/components/typedTime';

interface TimeFieldProps {
  label: string;
  /** `HH:mm`, or empty. */
  value: string;
  onChange: (time: string) => void;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** Where it stands in its form, so that a refusal puts the focus on it. */
  'data-path'?: string;
  autoFocus?: boolean;
}

/** A time of day, typed short: `9`, `930`, `14:30`. */
export function TimeField({
  label,
  value,
  onChange,
  error,
  required,
  disabled,
  'data-path': path,
  autoFocus,
}: TimeFieldProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const settle = () => {
    if (typing !== null) {
      onChange(timeOf(typing) ?? '');
      setTyping(null);
    }
  };
  return (
    <TextInput
      label={label}
      data-path={path}
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      value={typing ?? value}
      error={error}
      withAsterisk={required}
      disabled={disabled}
      inputMode="numeric"
      autoComplete="off"
      placeholder="09:00"
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setTyping(typed);
        // Four digits are a whole time: what depends on it need not wait for the field to be left.
        if (/^\d{4}$|^\d{1,2}:\d{2}$/.test(typed)) {
          onChange(timeOf(typed) ?? '');
        }
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          settle();
        }
      }}
    />
  );
}
