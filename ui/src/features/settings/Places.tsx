import { useTranslation } from 'react-i18next';
import type { ListedSite } from '@/api/generated';
import { useRead } from '@/api/read';
import { useFormat } from '@/i18n/format';
import { Catalogue } from './Catalogue';
import { Facts } from './Facts';
import { Nowrap } from './Nowrap';
import { PlaceForm } from './PlaceForm';

/** The directory: the stations and the places of the service belt, the nearest first. */
export function Places() {
  const { t } = useTranslation();
  const sites = useRead('sites.directory', {});
  return (
    <Catalogue
      title={t('settings.places.title')}
      text={t('settings.places.text')}
      of={sites}
      rowsOf={(all) => all.filter(({ kind }) => kind !== 'complex')}
      rowKey={({ id }) => id}
      rowTitle={({ name }) => name}
      columns={[
        { head: t('settings.places.name'), cell: ({ name }) => name },
        { head: t('settings.places.kind'), cell: ({ kind }) => t(`terms.siteKind.${kind}`) },
        { head: t('settings.places.address'), cell: ({ address }) => address },
        {
          head: t('settings.places.phone'),
          cell: ({ phone }) => <Nowrap>{phone}</Nowrap>,
        },
        {
          head: t('settings.places.minutes'),
          numeric: true,
          cell: ({ minutes_on_foot }) => <Minutes minutes={minutes_on_foot ?? null} />,
        },
      ]}
      empty={t('settings.places.empty')}
      add={t('settings.places.add')}
      page={(site) => (site ? <PlaceFacts site={site} /> : <PlaceForm />)}
    />
  );
}

function Minutes({ minutes }: { minutes: number | null }) {
  const { t } = useTranslation();
  return <Nowrap>{minutes === null ? '' : t('common.minutes', { count: minutes })}</Nowrap>;
}

function PlaceFacts({ site }: { site: ListedSite }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Facts
      label={site.name}
      facts={[
        [t('settings.places.kind'), t(`terms.siteKind.${site.kind}`)],
        [t('settings.places.code'), site.code],
        [t('settings.places.englishName'), site.english_name],
        [t('settings.places.address'), site.address],
        [t('settings.places.phone'), site.phone],
        [t('settings.places.minutes'), <Minutes key="m" minutes={site.minutes_on_foot ?? null} />],
        [t('settings.places.hours'), site.hours],
        [t('settings.places.bring'), format.list(site.bring)],
      ]}
    />
  );
}
