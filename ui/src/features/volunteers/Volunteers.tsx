import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { PageHeader } from '@/components/PageHeader';
import { HoursTab } from './HoursTab';
import { Present } from './Present';
import { Shifts } from './Shifts';
import { SignUpDialog } from './SignUpDialog';
import { isTab } from './search';
import { ToConfirm } from './ToConfirm';

const route = getRouteApi('/volunteers');

/** Posts, shifts, who is here, and what they gave. */
export function Volunteers() {
  const { t } = useTranslation();
  const may = useMay();
  const { tab = 'shifts', shift } = route.useSearch();
  const navigate = route.useNavigate();
  const [signingUp, setSigningUp] = useState(false);
  const present = useRead('volunteers.present', {});
  const waiting = useRead('volunteers.to_confirm', { limit: 50 });
  const change = (chosen: string | null) =>
    navigate({
      search: (before) => ({
        day: before.day,
        tab: isTab(chosen) && chosen !== 'shifts' ? chosen : undefined,
      }),
    });
  const counted = (name: string, count: number | undefined) =>
    count ? t('volunteers.tabCount', { tab: name, count }) : name;
  return (
    <Tabs value={tab} onChange={change} keepMounted={false}>
      <PageHeader title={t('volunteers.title')}>
        {may('volunteering') ? (
          <ActionButton
            keyName="N"
            label={t('volunteers.shifts.signUp')}
            onAct={() => setSigningUp(true)}
          />
        ) : null}
      </PageHeader>
      <Tabs.List mb="md">
        <Tabs.Tab value="shifts">{t('volunteers.tabs.shifts')}</Tabs.Tab>
        <Tabs.Tab value="present">
          {counted(t('volunteers.tabs.present'), present.data?.length)}
        </Tabs.Tab>
        <Tabs.Tab value="toConfirm">
          {counted(t('volunteers.tabs.toConfirm'), waiting.data?.services.length)}
        </Tabs.Tab>
        <Tabs.Tab value="hours">{t('volunteers.tabs.hours')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="shifts">
        <Shifts />
      </Tabs.Panel>
      <Tabs.Panel value="present">
        <Present />
      </Tabs.Panel>
      <Tabs.Panel value="toConfirm">
        <ToConfirm />
      </Tabs.Panel>
      <Tabs.Panel value="hours">
        <HoursTab />
      </Tabs.Panel>
      {signingUp ? <SignUpDialog shift={shift} onClose={() => setSigningUp(false)} /> : null}
    </Tabs>
  );
}
