import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedDay, YearLoaded } from '@/api/generated';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { StateBadge } from '@/components/StateBadge';
import { Verdict } from '@/components/Verdict';
import { useFormat } from '@/i18n/format';
import { CallListDialog } from './CallListDialog';
import { Catalogue } from './Catalogue';
import { HolidayFile } from './HolidayFile';
import { HolidaysByHand } from './HolidaysByHand';
import { Nowrap } from './Nowrap';
import { usePlace } from './place';
import { toCallOf } from './toCall';

/** The dates of a year that differ from their weekday, as the State Council's notice has them. */
export function Year() {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const { show, close, goShow } = usePlace();
  const year = Number(show ?? today.slice(0, 4));
  const days = useRead('calendar.year', { year }, { keepLast: true });
  const [conflicts, setConflicts] = useState<YearLoaded['conflicts']>([]);
  const loaded = (done: YearLoaded) => {
    setConflicts(done.conflicts);
    if (done.year === year) {
      close();
    } else {
      goShow(String(done.year));
    }
  };
  const to = (other: number) => () => goShow(String(other));
  return (
    <>
      <Catalogue
        title={t('settings.year.of', { year })}
        text={<Published year={year} published={days.data?.published ?? true} />}
        of={days}
        rowsOf={(shown) => shown.days}
        rowKey={({ day }) => day}
        columns={[
          {
            head: t('settings.year.day'),
            cell: ({ day }) => <Nowrap>{format.day(day)}</Nowrap>,
          },
          { head: t('settings.year.kind'), cell: (row) => <Kind row={row} /> },
          { head: t('settings.year.name'), cell: ({ name }) => name },
        ]}
        empty={t('settings.year.empty')}
        add={t('settings.year.byHand')}
        acts={
          <>
            <Group gap={4} wrap="nowrap">
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('settings.year.previous')}
                onClick={to(year - 1)}
              >
                <IconChevronLeft aria-hidden size={18} />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('settings.year.next')}
                onClick={to(year + 1)}
              >
                <IconChevronRight aria-hidden size={18} />
              </ActionIcon>
            </Group>
            <HolidayFile onLoaded={loaded} />
          </>
        }
        page={() => <HolidaysByHand year={year} onLoaded={loaded} />}
      />
      <CallListDialog
        title={t('settings.year.conflicts')}
        plans={conflicts.map(({ plan, name, after }) => ({
          ...toCallOf(plan),
          note: name ?? t(`terms.dayKind.${after}`),
        }))}
        onClose={() => setConflicts([])}
      />
    </>
  );
}

function Published({ year, published }: { year: number; published: boolean }) {
  const { t } = useTranslation();
  return published ? (
    t('settings.year.text')
  ) : (
    <Verdict tone="warn" text={t('settings.year.unpublished', { year })} />
  );
}

function Kind({ row }: { row: ListedDay }) {
  const { t } = useTranslation();
  return (
    <StateBadge
      tone={row.kind === 'public_holiday' ? 'good' : 'waiting'}
      word={t(`terms.dayKind.${row.kind}`)}
    />
  );
}
