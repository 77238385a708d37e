import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from '@/components/LanguageChoice';

interface FrontPageProps {
  title: string;
  /** Whose counter this is, or what the page is for. */
  text?: ReactNode;
  width?: number;
  children: ReactNode;
}

/** A page before the desk is open to anybody: the name of the program, the language, one thing to do. */
export function FrontPage({ title, text, width = 420, children }: FrontPageProps) {
  const { t } = useTranslation();
  return (
    <Center component="main" mih="100vh" p="lg">
      <Stack w={width} maw="100%" gap="lg">
        <Group justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Text fw={700} fz="xl" c="cinnabar">
              {t('program.chineseName')}
            </Text>
            <Text fw={600}>{t('program.latinName')}</Text>
          </Group>
          <LanguageChoice />
        </Group>
        <Paper withBorder p="xl" radius="md">
          <Stack gap="md">
            <Stack gap={4}>
              <Title order={1} fz="h2">
                {title}
              </Title>
              {text ? <Text c="dimmed">{text}</Text> : null}
            </Stack>
            {children}
          </Stack>
        </Paper>
      </Stack>
    </Center>
  );
}
