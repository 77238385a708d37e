import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/PageHeader';
import { Organisations } from './Organisations';
import { People } from './People';

const route = getRouteApi('/residents');

/** People and organisations: found, opened, corrected, registered. */
export function Residents() {
  const { t } = useTranslation();
  const { tab = 'people' } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (chosen: string | null) =>
    navigate({ search: { tab: chosen === 'organisations' ? chosen : undefined } });
  return (
    <Tabs value={tab} onChange={change} keepMounted={false}>
      <PageHeader title={t('residents.title')} />
      <Tabs.List mb="md">
        <Tabs.Tab value="people">{t('residents.tabs.people')}</Tabs.Tab>
        <Tabs.Tab value="organisations">{t('residents.tabs.organisations')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="people">
        <People />
      </Tabs.Panel>
      <Tabs.Panel value="organisations">
        <Organisations />
      </Tabs.Panel>
    </Tabs>
  );
}
