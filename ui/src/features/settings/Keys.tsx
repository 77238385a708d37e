import { List, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShellRead } from '@/api/act';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Verdict } from '@/components/Verdict';
import { NewRecoveryKey } from './NewRecoveryKey';
import { SectionHead } from './SectionHead';

/** How the key of the data is kept, and what the recovery key is for. */
export function Keys() {
  const { t } = useTranslation();
  const by = useShellRead('shell.status').data?.opened_by;
  const [drawn, setDrawn] = useState<string | null>(null);
  const [returned, setReturned] = useState(false);
  const draw = useWrite('recovery_key.draw', {
    onDone: ({ recovery_key }) => setDrawn(recovery_key),
  });
  if (drawn !== null) {
    const back = () => {
      setDrawn(null);
      setReturned(true);
    };
    return <NewRecoveryKey recoveryKey={drawn} onDone={back} />;
  }
  return (
    <>
      <SectionHead title={t('settings.keys.title')} text={t('settings.keys.text')} />
      <Stack gap="lg">
        {by ? (
          <Verdict tone="ok" text={t('settings.keys.by', { way: t(`firstStart.${by}`) })} />
        ) : null}
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
          <ActionButton
            mt="md"
            autoFocus={returned}
            variant="default"
            label={t('settings.keys.renew')}
            loading={draw.pending}
            onAct={() => draw.run({})}
          />
        </div>
      </Stack>
    </>
  );
}
