import { Group, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '@/components/ActionButton';

interface UnmaskedProps {
  value: string;
  /** How long it may be seen. */
  seconds: number;
  /** The time is over, or nobody needs it any more: it is to be gone from the page. */
  onOver: () => void;
}

/** The whole value, for as long as the door allows (R-PI-10). */
export function Unmasked({ value, seconds, onOver }: UnmaskedProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(seconds);
  const over = useEffectEvent(onOver);
  // Effects, because time passes outside React. The timer alone takes the value away: the count is for the eye.
  useEffect(() => {
    const timer = setTimeout(() => over(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  useEffect(() => {
    const ticker = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(ticker);
  }, []);
  return (
    <Group component="span" gap="xs">
      <Text span fw={600} style={{ overflowWrap: 'anywhere' }}>
        {value}
      </Text>
      <ActionButton
        autoFocus
        size="compact-xs"
        variant="default"
        label={t('residents.unmask.hide')}
        onAct={onOver}
      />
      <Text span fz="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('residents.unmask.hides', { seconds: left })}
      </Text>
    </Group>
  );
}
