import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SectionHead } from './SectionHead';

/** How the key of the data is kept, and what the recovery key is for. */
export function Keys() {
  const { t } = useTranslation();
  return (
    <>
      <SectionHead title={t('settings.keys.title')} text={t('settings.keys.text')} />
      <Stack gap="lg">
        <div>
          <Title order={2} fz="h5" mb="xs">
            {t('settings.keys.ways')}
          </Title>
          <List spacing="xs">
            {(['keychain', 'passphrase', 'recovery'] as const).map((way) => (
              <List.Item key={way}>
                <Text span fw={600}>
                  {t(`firstStart.${way}`)}
                </Text>
                {t('settings.keys.colon')}
                {t(`settings.keys.is.${way}`)}
              </List.Item>
            ))}
          </List>
        </div>
        <div>
          <Title order={2} fz="h5" mb="xs">
            {t('settings.keys.recovery')}
          </Title>
          <List spacing="xs">
            {(['where', 'when', 'lost', 'copy'] as const).map((line) => (
              <List.Item key={line}>{t(`settings.keys.paper.${line}`)}</List.Item>
            ))}
          </List>
        </div>
      </Stack>
    </>
  );
}
