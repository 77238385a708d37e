import { useTranslation } from 'react-i18next';
import { Computers } from './Computers';
import { Places } from './Places';
import { SectionTabs } from './SectionTabs';
import { Unit } from './Unit';
import { Windows } from './Windows';

/** The complex: its windows, its computers, and the places that people are sent to. */
export function Complex() {
  const { t } = useTranslation();
  return (
    <SectionTabs
      label={t('settings.sections.complex')}
      tabs={[
        { name: 'windows', label: t('settings.windows.title'), page: () => <Windows /> },
        { name: 'computers', label: t('settings.computers.title'), page: () => <Computers /> },
        { name: 'places', label: t('settings.places.title'), page: () => <Places /> },
        { name: 'unit', label: t('settings.unit.title'), page: () => <Unit /> },
      ]}
    />
  );
}
