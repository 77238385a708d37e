import { Anchor, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AtWork } from '@/api/generated';
import { useRead } from '@/api/read';
import type { Front } from '@/api/shell';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { FaultNote } from '@/components/FaultNote';
import { FormRoot } from '@/components/FormRoot';
import { FrontPage } from '@/components/FrontPage';
import { SecretField } from '@/components/SecretField';
import { Read } from '@/components/States';
import { unitIn } from '@/i18n/named';

interface LockScreenProps {
  front: Front;
  onUnlocked: () => void;
  onLeave: () => void;
}

/** Covers the desk: whoever left comes back with the PIN, or a colleague steps in with theirs. */
export function LockScreen({ front, onUnlocked, onLeave }: LockScreenProps) {
  const { t, i18n } = useTranslation();
  const onDuty = useRead('staff.on_duty', {});
  return (
    <FrontPage title={t('shell.signIn.locked')} text={t('shell.signIn.lockedWhy')}>
      <Text c="dimmed">{unitIn(i18n.language, front)}</Text>
      <Read of={onDuty}>{(people) => <Unlock people={people} onUnlocked={onUnlocked} />}</Read>
      <Anchor component="button" type="button" onClick={onLeave}>
        {t('shell.signIn.other')}
      </Anchor>
    </FrontPage>
  );
}

/** The one whose session this is stands in the list as the one at this window; colleagues sit beside. */
function Unlock({ people, onUnlocked }: { people: readonly AtWork[]; onUnlocked: () => void }) {
  const { t } = useTranslation();
  const own = people.find(({ own }) => own);
  const [login, setLogin] = useState(own?.login ?? people[0]?.login ?? '');
  const [secret, setSecret] = useState('');
  const [byPassword, setByPassword] = useState(own?.has_pin === false);
  const unlock = useWrite('staff.unlock', { refusal: 'form', onDone: onUnlocked });
  const change = useWrite('staff.switch', { refusal: 'form', onDone: onUnlocked });
  const isOwn = login === own?.login;
  const withPassword = isOwn && (byPassword || unlock.fault?.code === 'password_first');
  const submit = async () => {
    const done = isOwn
      ? await unlock.run({ by: withPassword ? { password: secret } : { pin: secret } })
      : await change.run({ login, pin: secret });
    if (!done) {
      setSecret('');
    }
  };
  return (
    <FormRoot onSubmit={submit}>
      <Stack gap="md">
        {people.length > 1 ? (
          <Radio.Group
            label={t('shell.signIn.switchTo')}
            value={login}
            onChange={(chosen) => {
              setLogin(chosen);
              unlock.clear();
              change.clear();
            }}
          >
            <Stack gap="xs" mt="xs">
              {people.map((person) => (
                <Radio
                  key={person.login}
                  value={person.login}
                  label={person.own ? `${person.name}（${t('shell.signIn.me')}）` : person.name}
                />
              ))}
            </Stack>
          </Radio.Group>
        ) : (
          <Text fw={600}>{own?.name}</Text>
        )}
        <SecretField
          autoFocus
          size="md"
          key={String(withPassword)}
          inputMode={withPassword ? 'text' : 'numeric'}
          label={withPassword ? t('shell.signIn.password') : t('shell.signIn.pin')}
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
        />
        <FaultNote fault={isOwn ? unlock.fault : change.fault} />
        <Group justify="space-between">
          {isOwn ? (
            <Anchor component="button" type="button" onClick={() => setByPassword(!withPassword)}>
              {withPassword ? t('shell.signIn.usePin') : t('shell.signIn.usePassword')}
            </Anchor>
          ) : (
            <span />
          )}
          <ActionButton
            type="submit"
            size="md"
            label={t('shell.signIn.unlock')}
            loading={unlock.pending || change.pending}
            onAct={submit}
          />
        </Group>
      </Stack>
    </FormRoot>
  );
}
