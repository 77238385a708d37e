import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, isLanguage, languageNames } from '@/i18n/words';

const choices = Object.entries(languageNames).map(([value, label]) => ({ value, label }));

/** Chooses the language of the screen, for this computer. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('shell.language')}
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
