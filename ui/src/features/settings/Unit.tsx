import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useSession } from '@/app/session';
import { Read } from '@/components/States';
import { Facts } from './Facts';
import { SectionHead } from './SectionHead';

/** What the complex is called on every paper; set once, at the first start. */
export function Unit() {
  const { t } = useTranslation();
  const { front } = useSession();
  const sites = useRead('sites.directory', { kind: 'complex' });
  return (
    <>
      <SectionHead title={t('settings.unit.title')} text={t('settings.unit.text')} />
      <Read of={sites}>
        {([complex]) => (
          <Facts
            label={t('settings.unit.title')}
            facts={[
              [t('firstStart.unit'), complex?.name],
              [t('settings.places.englishName'), complex?.english_name],
              [t('firstStart.code'), front.code],
              [t('firstStart.address'), complex?.address],
              [t('firstStart.phone'), complex?.phone],
            ]}
          />
        )}
      </Read>
    </>
  );
}
