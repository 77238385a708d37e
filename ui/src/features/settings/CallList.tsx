import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/DataTable';
import { Nowrap } from './Nowrap';
import { RevealPhone } from './RevealPhone';
import { hasPeople, peopleFirst, type ToCall } from './toCall';
import { When } from './When';

interface CallListProps {
  plans: readonly ToCall[];
  empty?: string;
}

/** Whom to call, in order of time: nothing is cancelled by itself. A tick says who has been told. */
export function CallList({ plans, empty }: CallListProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const tick = (id: string, yes: boolean) =>
    setTold((before) => new Set([...before].filter((one) => one !== id).concat(yes ? [id] : [])));
  return (
    <DataTable
      label={t('settings.calls.title')}
      rows={peopleFirst(plans)}
      rowKey={({ id }) => id}
      empty={empty ?? t('settings.calls.nobody')}
      columns={[
        {
          head: t('settings.calls.told'),
          width: 80,
          cell: (plan) =>
            hasPeople(plan) ? (
              <Checkbox
                aria-label={t('settings.calls.toldOf', { title: plan.title })}
                checked={told.has(plan.id)}
                onChange={(event) => tick(plan.id, event.currentTarget.checked)}
              />
            ) : null,
        },
        {
          head: t('settings.calls.when'),
          cell: ({ from, to }) => <When from={from} to={to} />,
        },
        {
          head: t('settings.calls.what'),
          cell: ({ kind, title, note }) => (
            <>
              {title}
              <Text c="dimmed" fz="sm">
                {note === undefined ? t(`terms.engagement.${kind}`) : note}
              </Text>
            </>
          ),
        },
        {
          head: t('settings.calls.people'),
          numeric: true,
          cell: ({ people }) => <Nowrap>{t('common.people', { count: people })}</Nowrap>,
        },
        {
          head: t('settings.calls.whom'),
          cell: (plan) => <Whom plan={plan} />,
        },
      ]}
    />
  );
}

/** The responsible person of a booking; for everything else there is a list of names. */
function Whom({ plan }: { plan: ToCall }) {
  const { t } = useTranslation();
  const { id, kind, contact, phone } = plan;
  if (kind === 'booking') {
    return (
      <>
        {contact}
        <RevealPhone booking={id} masked={phone} />
      </>
    );
  }
  return (
    <Text c="dimmed" fz="sm">
      {hasPeople(plan) ? t('settings.calls.roster') : t('settings.calls.none')}
    </Text>
  );
}
