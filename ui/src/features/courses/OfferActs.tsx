import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { warningsOf } from '@/api/faults';
import { useWrite } from '@/api/write';
import { ActionButton, type Allowed } from '@/components/ActionButton';
import { useAsk } from '@/components/ask';
import { Dialog } from '@/components/Dialog';
import { FaultNote } from '@/components/FaultNote';
import { useNotice } from '@/components/items/notice';
import { Warnings } from '@/components/Warnings';

interface OfferActsProps {
  enrolment: string;
  name: string;
  can: Allowed;
}

/** What somebody answers who was offered a place: yes, or no and the next is asked. */
export function OfferActs({ enrolment, name, can }: OfferActsProps) {
  const { t } = useTranslation();
  const ask = useAsk();
  const notice = useNotice();
  const tell = (offered: readonly unknown[]) => {
    if (offered.length > 0) {
      notice(t('courses.callList.offeredNext'));
    }
  };
  const accept = useWrite('courses.accept_offer', {
    refusal: 'form',
    onDone: ({ moved }) => tell(moved.offered),
  });
  const decline = useWrite('courses.decline_offer', { onDone: ({ offered }) => tell(offered) });
  const refuse = async () => {
    const sure = await ask({
      title: t('courses.waitingList.declineTitle', { name }),
      text: t('courses.waitingList.declineText'),
      yes: t('courses.waitingList.decline'),
      no: t('common.cancel'),
    });
    if (sure) {
      await decline.run({ enrolment });
    }
  };
  return (
    <Group gap={6} wrap="nowrap" role="group" aria-label={name}>
      <ActionButton
        variant="default"
        size="compact-sm"
        aria-label={t('courses.waitingList.acceptOf', { name })}
        label={t('courses.waitingList.accept')}
        can={can}
        loading={accept.pending}
        onAct={() => accept.run({ enrolment })}
      />
      <ActionButton
        variant="default"
        size="compact-sm"
        aria-label={t('courses.waitingList.declineOf', { name })}
        label={t('courses.waitingList.decline')}
        can={can}
        loading={decline.pending}
        onAct={refuse}
      />
      <Dialog
        title={t('courses.waitingList.acceptOf', { name })}
        opened={accept.fault !== null}
        onClose={accept.clear}
      >
        <FaultNote fault={accept.fault} />
        <Warnings
          warnings={warningsOf(accept.fault)}
          pending={accept.pending}
          onAccept={(codes) => accept.run({ enrolment, accept: codes })}
        />
      </Dialog>
    </Group>
  );
}
