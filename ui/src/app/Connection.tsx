import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShellEvent } from '@/api/events';

/** A calm banner while the database does not answer; typed work stays where it is. */
export function Connection() {
  const { t } = useTranslation();
  const [lost, setLost] = useState(false);
  useShellEvent('connection', (now) => {
    if (lost && !now.lost) {
      notifications.show({ color: 'teal', message: t('shell.back') });
    }
    setLost(now.lost);
  });
  return lost ? (
    <Alert
      role="status"
      color="orange"
      radius={0}
      variant="light"
      icon={<IconPlugConnectedX aria-hidden />}
      py="xs"
    >
      {t('shell.lost')}
    </Alert>
  ) : null;
}
