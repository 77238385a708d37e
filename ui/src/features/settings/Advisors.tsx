import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { AddAdvisor } from './AdvisorForm';
import { AdvisorPage } from './AdvisorPage';
import { Catalogue } from './Catalogue';

/** The advisors and their slots. */
export function Advisors() {
  const { t } = useTranslation();
  const advisors = useRead('appointments.advisors', {});
  return (
    <Catalogue
      title={t('settings.advisors.title')}
      of={advisors}
      rowsOf={(all) => all}
      rowKey={({ id }) => id}
      rowTitle={({ name }) => name}
      columns={[
        { head: t('settings.advisors.name'), cell: ({ name }) => name },
        { head: t('settings.advisors.speciality'), cell: ({ speciality }) => speciality },
        { head: t('settings.advisors.place'), cell: ({ place }) => place },
        {
          head: t('settings.advisors.whom'),
          cell: ({ for_enterprises }) =>
            for_enterprises ? t('settings.advisors.enterprises') : t('settings.advisors.everybody'),
        },
      ]}
      empty={t('settings.advisors.empty')}
      add={t('settings.advisors.add')}
      page={(advisor) => (advisor ? <AdvisorPage advisor={advisor} /> : <AddAdvisor />)}
    />
  );
}
