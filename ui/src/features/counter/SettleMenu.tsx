import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ItemView, Outcome } from '@/api/generated';
import { useWrite } from '@/api/write';

interface SettleMenuProps {
  visit: string;
  item: ItemView;
}

const outcomes = [
  'handled',
  'consulted',
  'referred',
  'pending_authorisation',
] as const satisfies readonly Outcome['outcome'][];

/** An item that has no outcome yet: the visit cannot be finished until it has one. */
export function SettleMenu({ visit, item }: SettleMenuProps) {
  const { t } = useTranslation();
  const settle = useWrite('visits.settle');
  return (
    <Menu withArrow transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button size="compact-xs" variant="light" color="orange.9" loading={settle.pending}>
          {t('counter.settle')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {outcomes.map((outcome) => (
          <Menu.Item
            key={outcome}
            onClick={() => settle.run({ visit, item: item.item, outcome: { outcome } })}
          >
            {t(`terms.outcome.${outcome}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
