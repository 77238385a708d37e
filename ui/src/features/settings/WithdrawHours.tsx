import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpecialHours } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';
import { Facts } from './Facts';
import { textOfHours } from './hoursText';
import { usePlace } from './place';
import { type ToCall, toCallOf } from './toCall';

interface WithdrawHoursProps {
  special: SpecialHours;
  onAffected: (plans: ToCall[]) => void;
}

/** A day with other hours, and the way back to the usual ones. */
export function WithdrawHours({ special, onAffected }: WithdrawHoursProps) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const [withdrawing, setWithdrawing] = useState(false);
  const withdraw = useWrite('calendar.withdraw_hours', {
    refusal: 'form',
    onDone: ({ affected }) => {
      onAffected(affected.map(toCallOf));
      close();
    },
  });
  return (
    <>
      <Facts
        label={t('settings.special.title')}
        facts={[
          [t('settings.special.hours'), textOfHours(special.hours)],
          [t('settings.special.reason'), special.reason],
        ]}
      />
      <Group>
        <ActionButton
          variant="default"
          label={t('settings.special.withdraw')}
          onAct={() => setWithdrawing(true)}
        />
      </Group>
      {withdrawing ? (
        <ReasonDialog
          title={t('settings.special.withdraw')}
          submit={t('settings.special.withdraw')}
          pending={withdraw.pending}
          fault={withdraw.fault}
          onSubmit={(reason) => withdraw.run({ day: special.day, reason })}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </>
  );
}
