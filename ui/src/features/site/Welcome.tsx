import { Center, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '@/components/LanguageSwitch';

/** What the window shows until somebody signs in: whose counter this is, in the reader's language. */
export function Welcome() {
  const { t } = useTranslation();
  return (
    <Center component="main" h="100vh" p="xl">
      <Stack gap="lg" align="flex-start">
        <Title order={1} aria-label={`${t('program.chineseName')} ${t('program.latinName')}`}>
          <Group component="span" gap="sm">
            <Text component="span" inherit c="cinnabar.7">
              {t('program.chineseName')}
            </Text>
            <Text component="span" inherit>
              {t('program.latinName')}
            </Text>
          </Group>
        </Title>
        <Text size="xl">{t('site.promise')}</Text>
        <Text c="dimmed">{t('site.kind')}</Text>
        <LanguageSwitch />
      </Stack>
    </Center>
  );
}
