import { Text } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import type { OpenOffer } from '@/api/generated';
import { ActionButton } from '@/components/ActionButton';
import { type Column, DataTable } from '@/components/DataTable';
import { PhoneToCall } from '@/components/residents/PhoneToCall';
import { StateBadge } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { OfferActs } from './OfferActs';
import { useFocusKept } from './useFocusKept';
import { useLapse } from './useLapse';

const route = getRouteApi('/courses');

/** Whom to call: the places that stand offered, the earliest deadline first. */
export function CallList({ offers }: { offers: UseQueryResult<OpenOffer[], AnyFault> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = useFocusKept(offers.data?.length);
  const navigate = route.useNavigate();
  const lapse = useLapse();
  const passOn = useEffectEvent(() => lapse.run({}));
  // An effect: showing the list is the moment at which places go on to whoever is next (§17 Courses).
  useEffect(() => {
    passOn();
  }, []);
  const columns: Column<OpenOffer>[] = [
    {
      head: t('courses.callList.person'),
      cell: ({ name }) => (
        <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
          {name}
        </Text>
      ),
    },
    {
      head: t('courses.callList.phone'),
      cell: ({ resident, name, phone, phone_label }) => (
        <PhoneToCall
          resident={resident}
          name={name}
          phone={phone ?? null}
          label={phone_label ?? null}
        />
      ),
    },
    { head: t('courses.course'), cell: ({ course_name }) => course_name },
    {
      head: t('courses.callList.until'),
      cell: ({ until, over }) => (
        <>
          <Text style={{ whiteSpace: 'nowrap' }}>{format.moment(until)}</Text>
          {over ? <StateBadge tone="warning" word={t('courses.callList.over')} /> : null}
        </>
      ),
    },
    {
      head: t('courses.callList.answer'),
      cell: ({ enrolment, name, until, over }) => (
        <OfferActs
          enrolment={enrolment}
          name={name}
          can={over ? { no: { code: 'offer_lapsed', params: { until } } } : 'yes'}
        />
      ),
    },
  ];
  return (
    <Read of={offers}>
      {(list) => (
        <div ref={rows} tabIndex={-1}>
          {list.some(({ over }) => over) ? (
            <ActionButton
              mb="sm"
              variant="default"
              icon={<IconArrowForwardUp aria-hidden size={18} />}
              label={t('courses.callList.lapse')}
              loading={lapse.pending}
              onAct={() => lapse.run({})}
            />
          ) : null}
          <DataTable
            label={t('courses.calls', { count: list.length })}
            columns={columns}
            rows={list}
            rowKey={({ enrolment }) => enrolment}
            onOpen={({ course }) =>
              navigate({ search: { show: 'coming', course, view: 'waiting' } })
            }
            empty={t('courses.callList.empty')}
          />
        </div>
      )}
    </Read>
  );
}
