import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosureShown } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';
import { Read } from '@/components/States';
import { CallList } from './CallList';
import { Facts } from './Facts';
import { usePlace } from './place';
import { toCallOf } from './toCall';

/** A closure that stands: whom to call about it, and how to open after all. */
export function ClosurePage({ closure }: { closure: ClosureShown }) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const [withdrawing, setWithdrawing] = useState(false);
  const affected = useRead('calendar.affected', { first: closure.first, last: closure.last });
  const withdraw = useWrite('calendar.withdraw_closure', { refusal: 'form', onDone: close });
  return (
    <>
      <Facts
        label={t('settings.closures.title')}
        facts={[
          [t('settings.closures.reason'), closure.reason],
          [t('settings.closures.urgent'), closure.urgent],
        ]}
      />
      <Read of={affected}>
        {(plans) => <CallList plans={plans.map(toCallOf)} empty={t('settings.closures.nothing')} />}
      </Read>
      <Group>
        <ActionButton
          variant="default"
          label={t('settings.closures.withdraw')}
          onAct={() => setWithdrawing(true)}
        />
      </Group>
      {withdrawing ? (
        <ReasonDialog
          title={t('settings.closures.withdraw')}
          submit={t('settings.closures.withdraw')}
          pending={withdraw.pending}
          fault={withdraw.fault}
          onSubmit={(reason) => withdraw.run({ closure: closure.closure, reason })}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </>
  );
}
