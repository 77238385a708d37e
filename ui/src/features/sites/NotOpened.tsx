import { Group, Text } from '@mantine/core';
import { IconDatabaseEdit, IconDatabaseImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShellStatus } from '@/api/shell';
import { ActionButton } from '@/components/ActionButton';
import { FaultNote } from '@/components/FaultNote';
import { FrontPage } from '@/components/FrontPage';
import { ConnectDesk } from './ConnectDesk';
import { failureOf, type Remedy, remedies } from './failures';
import { OtherWays } from './OtherWays';
import { placeText } from './placeText';
import { RestoreDesk } from './RestoreDesk';

const icons = {
  restore: <IconDatabaseImport aria-hidden size={18} />,
  address: <IconDatabaseEdit aria-hidden size={18} />,
};

/** Why the data does not open, what to do now, and the buttons that do it. */
export function NotOpened({ status }: { status: ShellStatus }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'restore' | 'address' | null>(null);
  const failure = failureOf(status.fault?.code ?? '');
  const ways: readonly Remedy[] = remedies[failure];
  const back = () => setDoing(null);
  const opening = (['restore', 'address'] as const).filter((way) => ways.includes(way));
  const words = { restore: t('firstStart.restoreHere'), address: t('firstStart.changeAddress') };
  const plain = ways.filter((way) => way === 'retry' || way === 'elsewhere');
  const [first] = ways;
  return (
    <FrontPage
      title={t(`firstStart.failed.${failure}.title`)}
      text={t(`firstStart.failed.${failure}.text`)}
      width={600}
    >
      <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t('firstStart.placeIs', { place: placeText(status.place) })}
      </Text>
      {failure === 'other' || failure === 'wrong_key' ? (
        <FaultNote fault={status.fault ?? null} />
      ) : null}
      {doing === 'restore' ? <RestoreDesk place={status.place} onCancel={back} /> : null}
      {doing === 'address' ? <ConnectDesk onCancel={back} /> : null}
      {doing === null ? (
        <Group gap="xs">
          {opening.map((way) => (
            <ActionButton
              key={way}
              variant={way === first ? 'filled' : 'default'}
              autoFocus={way === first}
              icon={icons[way]}
              label={words[way]}
              onAct={() => setDoing(way)}
            />
          ))}
          <OtherWays
            acts={plain}
            {...(first === 'retry' || first === 'elsewhere' ? { first } : {})}
          />
        </Group>
      ) : null}
    </FrontPage>
  );
}
