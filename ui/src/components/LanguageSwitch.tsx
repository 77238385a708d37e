import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, isLanguage, languageNames } from '@/i18n/words';

const choices = Object.entries(languageNames).map(([value, label]) => ({ value, label }));

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('language.choose')}
      data={choices}
      value={i18n.language}
      onChange={(choice) => {
        if (isLanguage(choice)) {
          chooseLanguage(choice);
        }
      }}
    />
  );
}
