import { ActionIcon, Badge, Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { openSpotlight } from '@mantine/spotlight';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '@/app/AccountMenu';
import { DataState } from '@/app/DataState';
import { useNow } from '@/app/deskClock';
import { useMay, useSession } from '@/app/session';
import { Key } from '@/components/Key';
import { useKeys } from '@/components/keys';
import { dayOf, useFormat } from '@/i18n/format';
import { unitIn } from '@/i18n/named';
import classes from './frame.module.css';

/** Whose counter this is, what time it is, who works here; and the one search box. */
export function Header() {
  const { t, i18n } = useTranslation();
  const { front, window, lock } = useSession();
  const may = useMay();
  useKeys([{ key: 'F12', label: t('shell.lock'), run: lock }]);
  const isAtEntrance = may('ticket') && !may('visit');
  const place = isAtEntrance ? t('shell.screens.entrance') : t('shell.noWindow');
  return (
    <header className={classes.head}>
      <Text fw={700} fz="lg" c="cinnabar">
        {t('program.chineseName')}
      </Text>
      <Text c="dimmed" className={classes.unit}>
        {unitIn(i18n.language, front)}
      </Text>
      <Badge
        variant="light"
        color="gray"
        radius="sm"
        tt="none"
        c="var(--mantine-color-text)"
        style={{ flexShrink: 0 }}
      >
        {window === null ? place : t('shell.window', { number: window })}
      </Badge>
      {front.rehearsal ? (
        <Badge color="orange.9" c="black" radius="sm" tt="none" style={{ flexShrink: 0 }}>
          {t('shell.rehearsal')}
        </Badge>
      ) : null}
      {may('people') ? <SearchBox /> : <span className={classes.search} />}
      <Clock />
      <DataState />
      <AccountMenu />
      <Tooltip label={`${t('shell.lock')} F12`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          aria-label={t('shell.lock')}
          aria-keyshortcuts="F12"
          onClick={lock}
        >
          <IconLock size={20} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}

function SearchBox() {
  const { t } = useTranslation();
  return (
    <UnstyledButton
      className={classes.search}
      aria-label={`${t('shell.searchLabel')} ${t('shell.search')}`}
      aria-keyshortcuts="/"
      onClick={openSpotlight}
      bd="1px solid var(--mantine-color-default-border)"
      bdrs="md"
      px="sm"
      py={6}
    >
      <Group gap="xs" wrap="nowrap">
        <IconSearch aria-hidden size={18} stroke={1.5} />
        <Text c="dimmed" fz="sm" truncate flex={1}>
          {t('shell.search')}
        </Text>
        <Key name="/" />
      </Group>
    </UnstyledButton>
  );
}

function Clock() {
  const now = useNow();
  const format = useFormat();
  const at = new Date(now).toISOString();
  return (
    <Text fz="sm" role="timer" aria-live="off" style={{ flexShrink: 0 }}>
      {format.day(dayOf(now))} {format.time(at)}
    </Text>
  );
}
