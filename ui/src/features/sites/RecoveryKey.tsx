import { Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import { ActionButton } from '@/components/ActionButton';
import { FaultNote } from '@/components/FaultNote';
import { FrontPage } from '@/components/FrontPage';
import { usePaper } from '@/components/paper/usePaper';
import { groupsOf, isLastTwo } from './recoveryGroups';

/** Shows the recovery key once, prints it, and begins only when somebody has read it from the paper. */
export function RecoveryKey({ recoveryKey }: { recoveryKey: string }) {
  const { t } = useTranslation();
  const paper = usePaper();
  const title = t('firstStart.recoveryPaper');
  const sheet = useShellAct('shell.recovery_sheet', (reply) =>
    paper.put(reply.paper, title, title),
  );
  const begin = useShellAct('shell.begin');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const confirm = () => {
    if (isLastTwo(recoveryKey, typed)) {
      begin.run({});
    } else {
      setWrong(true);
    }
  };
  const groups = groupsOf(recoveryKey);
  return (
    <FrontPage
      title={t('firstStart.recoveryTitle')}
      text={t('firstStart.recoveryText')}
      width={620}
    >
      <Group
        gap="sm"
        justify="center"
        p="md"
        bd="1px solid var(--mantine-color-default-border)"
        bdrs="md"
        role="img"
        aria-label={groups.map((group) => [...group].join(' ')).join(', ')}
      >
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group has no other name than its place
          <Text key={place} ff="monospace" fz="1.6rem" fw={600} lts={2}>
            {group}
          </Text>
        ))}
      </Group>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <Stack gap="md">
          <ActionButton
            autoFocus
            variant="default"
            label={t('firstStart.recoveryPrint')}
            icon={<IconPrinter aria-hidden size={18} />}
            loading={sheet.pending}
            onAct={() => sheet.run({ recovery_key: recoveryKey })}
          />
          <FaultNote fault={sheet.fault} />
          <TextInput
            size="md"
            label={t('firstStart.recoveryConfirm')}
            error={wrong ? t('firstStart.recoveryWrong') : null}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
          />
          <FaultNote fault={begin.fault} />
          <ActionButton
            type="submit"
            size="md"
            label={t('firstStart.begin')}
            loading={begin.pending}
            onAct={confirm}
          />
        </Stack>
      </form>
    </FrontPage>
  );
}
