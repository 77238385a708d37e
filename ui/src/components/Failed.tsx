import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A screen broke: what was saved is safe, and the screen can be drawn anew. */
export function Failed({ reset }: { reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack p="xl" align="flex-start" role="alert">
      <Text>{t('common.foreignFault')}</Text>
      <Button variant="default" onClick={reset}>
        {t('common.retry')}
      </Button>
    </Stack>
  );
}
