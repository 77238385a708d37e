import {
  Avatar,
  Group,
  Menu,
  SegmentedControl,
  Text,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import { IconKey, IconKeyboard, IconLogout, IconPassword } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scales, useAppearance } from '@/app/appearance';
import { useSession } from '@/app/session';
import { LanguageChoice } from '@/components/LanguageChoice';
import { ChangePassword } from '@/features/staff/ChangePassword';
import { SetPin } from '@/features/staff/SetPin';
import { useFormat } from '@/i18n/format';

type Open = 'pin' | 'password' | null;

/** Who works here, and how the screen looks to them. */
export function AccountMenu() {
  const { t } = useTranslation();
  const format = useFormat();
  const { me, signOut } = useSession();
  const [opened, setOpened] = useState<Open>(null);
  const roles = format.list(me.roles.map((role) => t(`terms.role.${role}`)));
  const pressKeys = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
  return (
    <>
      <Menu width={280} position="bottom-end" withArrow transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <UnstyledButton>
            <Group gap={6} wrap="nowrap">
              <Avatar size={28} color="cinnabar" aria-hidden>
                {me.name.slice(0, 1)}
              </Avatar>
              <Text fz="sm">{me.name}</Text>
              <VisuallyHidden>{t('shell.account')}</VisuallyHidden>
            </Group>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{[me.name, me.number, roles].join(' · ')}</Menu.Label>
          <Group px="sm" py={4} justify="space-between">
            <Text fz="sm">{t('shell.language')}</Text>
            <LanguageChoice />
          </Group>
          <Appearance />
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconKey size={16} aria-hidden />}
            onClick={() => setOpened('pin')}
          >
            {t('shell.signIn.setPin')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconPassword size={16} aria-hidden />}
            onClick={() => setOpened('password')}
          >
            {t('shell.signIn.changePassword')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={pressKeys}>
            {t('shell.keys')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={signOut}>
            {t('shell.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened === 'pin' ? <SetPin onClose={() => setOpened(null)} /> : null}
      {opened === 'password' ? <ChangePassword onClose={() => setOpened(null)} /> : null}
    </>
  );
}

function Appearance() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { scale, setScale } = useAppearance();
  return (
    <>
      <Group px="sm" py={4} justify="space-between">
        <Text fz="sm">{t('shell.appearance')}</Text>
        <SegmentedControl
          size="xs"
          aria-label={t('shell.appearance')}
          data={[
            { value: 'light', label: t('shell.light') },
            { value: 'dark', label: t('shell.dark') },
          ]}
          value={colorScheme === 'dark' ? 'dark' : 'light'}
          onChange={(chosen) => setColorScheme(chosen === 'dark' ? 'dark' : 'light')}
        />
      </Group>
      <Group px="sm" py={4} justify="space-between">
        <Text fz="sm">{t('shell.size')}</Text>
        <SegmentedControl
          size="xs"
          aria-label={t('shell.size')}
          data={scales.map((one) => ({ value: String(one), label: `${one * 100}%` }))}
          value={String(scale)}
          onChange={(chosen) => setScale(scales.find((one) => String(one) === chosen) ?? 1)}
        />
      </Group>
    </>
  );
}
