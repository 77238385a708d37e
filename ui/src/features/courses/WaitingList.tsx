import { Stack } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingPerson } from '@/api/generated';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import { Empty, Read } from '@/components/States';
import { JumpDialog } from './JumpDialog';
import { useFocusKept } from './useFocusKept';
import { useLapse } from './useLapse';
import { WaitingRow } from './WaitingRow';
import { WithdrawDialog } from './WithdrawDialog';

/** Offers lapse with the time alone. */
const MINUTE = 60_000;

/** Who was offered a freed place and who waits for one, in order. */
export function WaitingList({ course }: { course: string }) {
  const { t } = useTranslation();
  const people = useRead('courses.waiting_list', { course }, { keepLast: true, every: MINUTE });
  const list = useFocusKept(people.data?.length);
  const lapse = useLapse();
  const [leaving, setLeaving] = useState<WaitingPerson | null>(null);
  const [jumping, setJumping] = useState<WaitingPerson | null>(null);
  return (
    <div ref={list} tabIndex={-1}>
      <Read of={people}>
        {(waiting) =>
          waiting.length === 0 ? (
            <Empty text={t('courses.waitingList.empty')} />
          ) : (
            <>
              {waiting.some(hasLapsed) ? (
                <ActionButton
                  mb="sm"
                  variant="default"
                  icon={<IconArrowForwardUp aria-hidden size={18} />}
                  label={t('courses.callList.lapse')}
                  loading={lapse.pending}
                  onAct={() => lapse.run({ course })}
                />
              ) : null}
              <Stack gap={0} component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
                {waiting.map((person) => (
                  <WaitingRow
                    key={person.enrolment}
                    person={person}
                    onLeave={() => setLeaving(person)}
                    onJump={() => setJumping(person)}
                  />
                ))}
              </Stack>
            </>
          )
        }
      </Read>
      {leaving ? (
        <WithdrawDialog
          enrolment={leaving.enrolment}
          title={t('courses.waitingList.leaveOf', { name: leaving.name })}
          text={t('courses.roster.withdrawText')}
          submit={t('courses.waitingList.leave')}
          onClose={() => setLeaving(null)}
        />
      ) : null}
      {jumping ? (
        <JumpDialog
          enrolment={jumping.enrolment}
          name={jumping.name}
          onClose={() => setJumping(null)}
        />
      ) : null}
    </div>
  );
}

function hasLapsed({ standing, can_answer }: WaitingPerson): boolean {
  return standing.standing === 'offered' && can_answer !== 'yes';
}
