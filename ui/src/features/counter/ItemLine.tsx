import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ReasonDialog } from '@/components/ReasonDialog';
import { StateBadge } from '@/components/StateBadge';
import { type Format, useFormat } from '@/i18n/format';
import { SettleMenu } from './SettleMenu';

interface ItemLineProps {
  visit: string;
  item: ItemView;
}

/** One matter as the paper will name it. */
export function ItemLine({ visit, item }: ItemLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [removing, setRemoving] = useState(false);
  const remove = useWrite('visits.remove_item', {
    refusal: 'form',
    onDone: () => setRemoving(false),
  });
  const { view, outcome, kind } = item;
  const when = view.when ? dayAndHours(format, view.when) : null;
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap={4}>
        <Text c="dimmed" fz="xs">
          {t(`terms.itemKind.${kind}`)}
        </Text>
        <Group gap={2} wrap="nowrap">
          {outcome ? (
            <StateBadge
              tone={outcome.outcome === 'pending_authorisation' ? 'warning' : 'good'}
              word={view.outcome}
            />
          ) : (
            <SettleMenu visit={visit} item={item} />
          )}
          <Tooltip label={t('counter.removeItem')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('counter.removeItemNamed', { title: view.title })}
              onClick={() => setRemoving(true)}
            >
              <IconX aria-hidden size={14} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <Text fz="sm" fw={600}>
        {view.title}
      </Text>
      {when ? <Text fz="sm">{when}</Text> : null}
      {view.place ? (
        <Text fz="sm" c="dimmed">
          {view.place}
        </Text>
      ) : null}
      {removing ? (
        <ReasonDialog
          title={t('counter.removeItemNamed', { title: view.title })}
          text={t('counter.removeItemWhy')}
          submit={t('common.remove')}
          pending={remove.pending}
          fault={remove.fault}
          onSubmit={(reason) => remove.run({ visit, item: item.item, reason })}
          onClose={() => setRemoving(false)}
        />
      ) : null}
    </div>
  );
}

/** `11月28日 星期六 09:00–11:00`; what begins at no fixed hour has its day alone. */
function dayAndHours(format: Format, { day, from, to }: NonNullable<ItemView['view']['when']>) {
  if (!from) {
    return format.day(day);
  }
  return `${format.day(day)} ${to ? format.hours(from, to) : format.time(from)}`;
}
