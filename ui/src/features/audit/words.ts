import { useTranslation } from 'react-i18next';
import { type ActionName, type AuditEntry, actions } from '@/api/generated';
import { type Format, useFormat } from '@/i18n/format';
import { sayByKey } from '@/i18n/words';
import { audit as chinese } from '@/i18n/zh-CN/audit';
import { terms as chineseTerms } from '@/i18n/zh-CN/terms';

/** The words of the log. */
export interface AuditWords {
  /** What was done; the bare name of an action that this program does not know. */
  action: (name: string) => string;
  /** What it was done to. */
  subject: (kind: string) => string;
  /** Why, where the reason is a word of the door. */
  reason: (reason: string) => string;
  /** What else was noted: names and values. */
  details: (entry: AuditEntry) => [string, string][];
}

export function useAuditWords(): AuditWords {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    action: (name) => (isAction(name) ? actionWord(name) : name),
    subject: (kind) =>
      Object.hasOwn(chinese.subjects, kind) ? sayByKey(`audit.subjects.${kind}`, {}) : kind,
    reason: (reason) => termOf(['unmaskReason'], reason) ?? reason,
    details: ({ detail }) =>
      typeof detail === 'object' && detail !== null
        ? Object.entries(detail).map(([key, value]) => [
            Object.hasOwn(chinese.details, key) ? sayByKey(`audit.details.${key}`, {}) : key,
            written(format, t('common.yes'), t('common.no'), value),
          ])
        : [],
  };
}

function isAction(name: string): name is ActionName {
  return Object.hasOwn(chinese.actions, name);
}

/** What an action does, in words. */
export function actionWord(name: ActionName): string {
  // The names have a dot of their own, which the look-up reads as a step: the table is total for both.
  return sayByKey(`audit.actions.${name}`, {});
}

/** The actions that leave a row, by noun. */
export const logged: readonly (readonly [string, readonly ActionName[]])[] = byNoun();

function byNoun(): [string, ActionName[]][] {
  const nouns = new Map<string, ActionName[]>();
  // `Object.entries` forgets the names that the table's type knows.
  for (const [name, { mode }] of Object.entries(actions) as [ActionName, { mode: string }][]) {
    const noun = name.slice(0, name.indexOf('.'));
    if (mode !== 'read') {
      nouns.set(noun, [...(nouns.get(noun) ?? []), name]);
    }
  }
  return [...nouns];
}

function termOf(groups: readonly (keyof typeof chineseTerms)[], word: string): string | null {
  const group = groups.find((one) => Object.hasOwn(chineseTerms[one], word));
  return group ? sayByKey(`terms.${group}.${word}`, {}) : null;
}

function written(format: Format, yes: string, no: string, value: unknown): string {
  if (typeof value === 'number') {
    return format.count(value);
  }
  if (typeof value === 'boolean') {
    return value ? yes : no;
  }
  if (typeof value === 'string') {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.fullDay(value) : null;
    return day ?? termOf(['role', 'unmaskField'], value) ?? value;
  }
  return Array.isArray(value)
    ? format.list(value.map((one) => written(format, yes, no, one)))
    : JSON.stringify(value);
}
