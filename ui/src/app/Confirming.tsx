import { Stack, Text } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@/api/call';
import { Confirmation } from '@/api/confirmation';
import { type AnyFault, asFault } from '@/api/faults';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { FaultNote } from '@/components/FaultNote';
import { FormRoot } from '@/components/FormRoot';
import { SecretField } from '@/components/SecretField';

/** Lets any screen ask for the password again; what was asked for goes on once it was right (S3). */
export function Confirming({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  const answer = useRef<(confirmed: boolean) => void>(() => undefined);
  const settle = (confirmed: boolean) => {
    setOpened(false);
    answer.current(confirmed);
  };
  const ask = () =>
    new Promise<boolean>((resolve) => {
      answer.current = resolve;
      setOpened(true);
    });
  return (
    <Confirmation value={ask}>
      {children}
      {opened ? <PasswordAgain onSettled={settle} /> : null}
    </Confirmation>
  );
}

function PasswordAgain({ onSettled }: { onSettled: (confirmed: boolean) => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<AnyFault | null>(null);
  const [pending, setPending] = useState(false);
  const send = async () => {
    setPending(true);
    try {
      await call('staff.confirm', { password });
      onSettled(true);
    } catch (thrown) {
      setFault(asFault(thrown));
      setPending(false);
    }
  };
  return (
    <Dialog title={t('common.passwordAgain')} opened onClose={() => onSettled(false)} size="sm">
      <FormRoot onSubmit={send}>
        <Stack>
          <Text c="dimmed">{t('common.passwordAgainWhy')}</Text>
          <SecretField
            data-autofocus
            label={t('common.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <FaultNote fault={fault} />
          <ActionButton type="submit" label={t('common.confirm')} loading={pending} onAct={send} />
        </Stack>
      </FormRoot>
    </Dialog>
  );
}
