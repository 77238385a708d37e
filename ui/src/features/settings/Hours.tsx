import { useTranslation } from 'react-i18next';
import { Closures } from './Closures';
import { Seasons } from './Seasons';
import { SectionTabs } from './SectionTabs';
import { SpecialDays } from './SpecialDays';
import { UsualWeek } from './UsualWeek';
import { Year } from './Year';

/** When the complex is open: the week, seasons, single days, closures, and the holidays of a year. */
export function Hours() {
  const { t } = useTranslation();
  return (
    <SectionTabs
      label={t('settings.sections.hours')}
      tabs={[
        { name: 'week', label: t('settings.hours.week'), page: () => <UsualWeek /> },
        { name: 'closures', label: t('settings.closures.title'), page: () => <Closures /> },
        { name: 'special', label: t('settings.special.title'), page: () => <SpecialDays /> },
        { name: 'seasons', label: t('settings.seasons.title'), page: () => <Seasons /> },
        { name: 'year', label: t('settings.year.title'), page: () => <Year /> },
      ]}
    />
  );
}
