import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VisitView } from '@/api/generated';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import classes from './counter.module.css';

interface TakeOverProps {
  visit: VisitView;
  onTaken: () => void;
}

/** A colleague's visit waits at this window: it is theirs until somebody says otherwise. */
export function TakeOver({ visit, onTaken }: TakeOverProps) {
  const { t } = useTranslation();
  const onDuty = useRead('staff.on_duty', {});
  const colleague = onDuty.data?.find(({ staff }) => staff === visit.staff)?.name;
  return (
    <Stack h="100%" align="center" justify="center" gap="md">
      <span className={classes.big}>{visit.number ?? '—'}</span>
      <Text>
        {colleague ? t('counter.waitsFor', { name: colleague }) : t('counter.waitsForColleague')}
      </Text>
      <Group>
        <ActionButton
          variant="default"
          label={t('counter.takeOver')}
          keyName="F2"
          onAct={onTaken}
        />
      </Group>
    </Stack>
  );
}
