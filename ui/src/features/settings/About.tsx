import { useTranslation } from 'react-i18next';
import { useShellRead } from '@/api/act';
import { Read } from '@/components/States';
import { Facts } from './Facts';
import { SectionHead } from './SectionHead';

/** What this program is, whose it is, and where the data lies. */
export function About() {
  const { t } = useTranslation();
  const status = useShellRead('shell.status');
  return (
    <>
      <SectionHead
        title={`${t('program.chineseName')} ${t('program.latinName')}`}
        text={t('program.promise')}
      />
      <Read of={status}>
        {({ version, place }) => (
          <Facts
            label={t('settings.sections.about')}
            facts={[
              [t('settings.about.version'), version],
              [
                t('settings.about.place'),
                place.kind === 'folder'
                  ? place.folder
                  : t('settings.about.postgres', { host: place.host }),
              ],
              [t('settings.about.licence'), t('settings.about.apache')],
              [t('settings.about.fonts'), t('settings.about.ofl')],
            ]}
          />
        )}
      </Read>
    </>
  );
}
