import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { nameIn } from '@/i18n/named';
import { Catalogue } from './Catalogue';
import { Nowrap } from './Nowrap';
import { PlaceForm } from './PlaceForm';

/** The directory: the stations and the places of the service belt, the nearest first. */
export function Places() {
  const { t, i18n } = useTranslation();
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
        { head: t('settings.places.name'), cell: (site) => nameIn(i18n.language, site) },
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
      page={(site) => <PlaceForm site={site} />}
    />
  );
}

function Minutes({ minutes }: { minutes: number | null }) {
  const { t } = useTranslation();
  return <Nowrap>{minutes === null ? '' : t('common.minutes', { count: minutes })}</Nowrap>;
}
