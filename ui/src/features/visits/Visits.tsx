import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { Referrals } from './Referrals';
import { VisitsOfDay } from './VisitsOfDay';

const route = getRouteApi('/visits');

/** The visits of a day, and whether those who were sent on got there. */
export function Visits() {
  const { t } = useTranslation();
  const { tab = 'visits' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader title={t('visits.title')} />
      <Tabs
        value={tab}
        onChange={(chosen) =>
          navigate({ search: { tab: chosen === 'referrals' ? 'referrals' : 'visits' } })
        }
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="visits">{t('visits.ofDay')}</Tabs.Tab>
          <Tabs.Tab value="referrals">{t('visits.referrals')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="visits">{tab === 'visits' ? <VisitsOfDay /> : null}</Tabs.Panel>
        <Tabs.Panel value="referrals">{tab === 'referrals' ? <Referrals /> : null}</Tabs.Panel>
      </Tabs>
    </>
  );
}
