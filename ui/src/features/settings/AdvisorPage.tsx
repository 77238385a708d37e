import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Advisor } from '@/api/generated';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { DataTable } from '@/components/DataTable';
import { Read } from '@/components/States';
import { shiftDay, useFormat } from '@/i18n/format';
import { ChangeAdvisor } from './AdvisorForm';
import { ChangeButton } from './ChangeButton';
import { Facts } from './Facts';
import { Nowrap } from './Nowrap';
import { SectionHead } from './SectionHead';
import { SlotsForm } from './SlotsForm';

/** How far ahead the slots are listed, in days. */
const AHEAD = 92;

/** An advisor and the slots to come. */
export function AdvisorPage({ advisor }: { advisor: Advisor }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'change' | 'add' | null>(null);
  const rest = () => setDoing(null);
  if (doing === 'change') {
    return <ChangeAdvisor advisor={advisor} onDone={rest} />;
  }
  return (
    <>
      <Facts
        label={advisor.name}
        facts={[
          [t('settings.advisors.speciality'), advisor.speciality],
          [t('settings.advisors.place'), advisor.place],
          [t('settings.courses.centre'), t(`terms.centre.${advisor.centre}`)],
        ]}
      />
      <ChangeButton onAct={() => setDoing('change')} />
      {doing === 'add' ? (
        <SlotsForm advisor={advisor} onDone={rest} />
      ) : (
        <Slots advisor={advisor} onAdd={() => setDoing('add')} />
      )}
    </>
  );
}

function Slots({ advisor, onAdd }: { advisor: Advisor; onAdd: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const days = useRead('appointments.slots', {
    advisor: advisor.id,
    from: today,
    to: shiftDay(today, AHEAD),
  });
  return (
    <div>
      <SectionHead inner title={t('settings.slots.title')}>
        <ActionButton label={t('settings.slots.add')} keyName="N" onAct={onAdd} />
      </SectionHead>
      <Read of={days}>
        {(rows) => (
          <DataTable
            label={t('settings.slots.title')}
            rows={rows}
            rowKey={({ day }) => day}
            empty={t('settings.slots.empty')}
            columns={[
              {
                head: t('common.date'),
                cell: ({ day }) => <Nowrap>{format.day(day)}</Nowrap>,
              },
              {
                head: t('settings.slots.hours'),
                cell: ({ slots }) => {
                  const [first, last] = [slots[0], slots.at(-1)];
                  return first && last ? (
                    <Nowrap>{format.hours(first.from, last.to)}</Nowrap>
                  ) : null;
                },
              },
              {
                head: t('settings.slots.count'),
                numeric: true,
                cell: ({ slots }) => slots.length,
              },
              {
                head: t('settings.slots.left'),
                numeric: true,
                cell: ({ places_left }) => places_left,
              },
            ]}
          />
        )}
      </Read>
    </div>
  );
}
