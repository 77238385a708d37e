import { Alert, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPrinter, IconUsb } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import type { AnyFault } from '@/api/faults';
import type { Printout } from '@/api/generated';
import { ActionButton } from '@/components/ActionButton';
import { FaultNote } from '@/components/FaultNote';
import { FormRoot } from '@/components/FormRoot';
import { usePaper } from '@/components/paper/usePaper';
import { groupsOf, isLastTwo } from './recoveryGroups';

interface RecoveryPaperProps {
  recoveryKey: string;
  /** What is done once it is on paper. */
  submit: string;
  pending: boolean;
  fault: AnyFault | null;
  /** Somebody has read the key from the paper. */
  onRead: () => void;
  /** What else can be done. */
  beside?: ReactNode;
}

/** Shows the recovery key once, prints it, and goes on only when somebody has read it from the paper. */
export function RecoveryPaper({
  recoveryKey,
  submit,
  pending,
  fault,
  onRead,
  beside,
}: RecoveryPaperProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const confirm = () => {
    if (isLastTwo(recoveryKey, typed)) {
      onRead();
    } else {
      setWrong(true);
    }
  };
  const groups = groupsOf(recoveryKey);
  return (
    <>
      <SimpleGrid
        cols={4}
        p="md"
        bd="1px solid var(--mantine-color-default-border)"
        bdrs="md"
        role="img"
        aria-label={groups.map((group) => [...group].join(' ')).join(', ')}
      >
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group has no other name than its place
          <Text key={place} ta="center" fz="h2" fw={600} lts={3}>
            {group}
          </Text>
        ))}
      </SimpleGrid>
      <FormRoot onSubmit={confirm}>
        <Stack gap="md">
          <Sheet recoveryKey={recoveryKey} />
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
          <FaultNote fault={fault} />
          <Group gap="xs" grow={beside === undefined}>
            <ActionButton
              type="submit"
              size="md"
              label={submit}
              loading={pending}
              onAct={confirm}
            />
            {beside}
          </Group>
        </Stack>
      </FormRoot>
    </>
  );
}

/**
 * The paper for the safe. It is never saved by itself: a key in a file beside the data would open it for
 * whoever has the computer.
 */
function Sheet({ recoveryKey }: { recoveryKey: string }) {
  const { t } = useTranslation();
  const { printer, save } = usePaper();
  const [paper, setPaper] = useState<Printout | null>(null);
  const title = t('firstStart.recoveryPaper');
  const print = useShellAct('shell.print');
  const sheet = useShellAct('shell.recovery_sheet', (reply) => {
    setPaper(reply.paper);
    print.run({ pdf: reply.paper.pdf, title, ...(printer === '' ? {} : { printer }) });
  });
  return (
    <>
      <ActionButton
        autoFocus
        variant="default"
        label={t('firstStart.recoveryPrint')}
        icon={<IconPrinter aria-hidden size={18} />}
        loading={sheet.pending || print.pending}
        onAct={() => sheet.run({ recovery_key: recoveryKey })}
      />
      <FaultNote fault={sheet.fault} />
      {print.fault && paper ? (
        <Alert role="alert" color="orange" variant="light">
          <Stack gap="xs" align="flex-start">
            {t('firstStart.recoveryByHand')}
            <ActionButton
              size="xs"
              variant="default"
              label={t('firstStart.recoverySave')}
              icon={<IconUsb aria-hidden size={16} />}
              onAct={() => save(paper, title)}
            />
          </Stack>
        </Alert>
      ) : null}
    </>
  );
}
