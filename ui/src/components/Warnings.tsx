import { Alert, Group, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '@/api/faults';
import { ActionButton } from '@/components/ActionButton';
import { useFaultText } from '@/components/faultText';

interface WarningsProps {
  warnings: readonly Warning[];
  pending: boolean;
  /** Goes on with these codes accepted. */
  onAccept: (codes: string[]) => void;
}

/** What the rules let pass once the clerk has read it. The button has the focus: Enter goes on. */
export function Warnings({ warnings, pending, onAccept }: WarningsProps) {
  const { t } = useTranslation();
  const text = useFaultText();
  if (warnings.length === 0) {
    return null;
  }
  return (
    <Alert
      role="alertdialog"
      color="orange"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('common.acceptTitle')}
    >
      <List mb="sm">
        {warnings.map((warning) => (
          <List.Item key={warning.code}>{text(warning)}</List.Item>
        ))}
      </List>
      <Group justify="flex-end">
        <ActionButton
          autoFocus
          color="orange.8"
          label={t('common.accept')}
          loading={pending}
          onAct={() => onAccept(warnings.map(({ code }) => code))}
        />
      </Group>
    </Alert>
  );
}
