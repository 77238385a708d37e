import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '@/i18n/en';
import { zhCN } from '@/i18n/zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhCN };
  }
}

/** The languages of the screen, each by its own name. */
export const languageNames = { 'zh-CN': '中文', en: 'English' } as const;

type Language = keyof typeof languageNames;

const remembered = 'language';

export function isLanguage(text: string | null): text is Language {
  return text !== null && Object.hasOwn(languageNames, text);
}

/** Makes the words ready, in the language chosen last on this computer, else in Chinese. */
export async function startWords(): Promise<void> {
  const last = localStorage.getItem(remembered);
  await i18next.use(initReactI18next).init({
    lng: isLanguage(last) ? last : 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
  });
  nameThePage();
}

function nameThePage(): void {
  document.documentElement.lang = i18next.language;
  document.getElementById('overlays')?.setAttribute('aria-label', i18next.t('shell.overlays'));
}

/**
 * The text of a key that is only known when the program runs, such as that of a fault. The tables of such
 * texts are total, so that the key is there.
 */
export function sayByKey(key: string, values: Record<string, string | number> = {}): string {
  // The types know single keys only; the tables behind these are total by their own types.
  return i18next.t(key as 'common.save', values);
}

/** Changes the language of the screen and remembers it on this computer. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(remembered, language);
  await i18next.changeLanguage(language);
  nameThePage();
}
