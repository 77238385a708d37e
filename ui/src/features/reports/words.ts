import { useTranslation } from 'react-i18next';
import type { Identity, Term } from '@/api/generated';
import { type Format, useFormat } from '@/i18n/format';
import { sayByKey } from '@/i18n/words';
import { reports as chinese } from '@/i18n/zh-CN/reports';
import { terms as chineseTerms } from '@/i18n/zh-CN/terms';
import { countedIn, type Figure, type Shape } from './figures';

/** The words of the report. */
export interface ReportWords {
  figure: (figure: Figure) => string;
  value: (figure: Figure) => string;
  /** A figure of a revision by its dotted name, such as `items.by_channel.phone`. */
  byPath: (path: string) => string;
  /** What an identity is about. */
  identity: (identity: Identity) => string;
  /** One side of it: `期初 3 + 收件 142`. */
  side: (terms: readonly Term[]) => string;
}

export function useReportWords(): ReportWords {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = (one: Figure) =>
    'path' in one ? plainName(one.path) : termOf(one.terms, one.key);
  return {
    figure,
    value: ({ shape, value }) => written(format, shape, value),
    byPath: (path) => {
      const counted = countedIn(path);
      if (counted) {
        return `${t(`reports.section.${counted.name}`)} · ${termOf(counted.terms, counted.key)}`;
      }
      return innerName(path) ?? plainName(path);
    },
    identity: ({ name }) =>
      name.code === 'series'
        ? t('reports.identity.series', { series: name.params.series })
        : t(`reports.identity.${name.code}`),
    side: (terms) => terms.map((term, index) => signed(format, term, index === 0)).join(' '),
  };
}

/** The words of a figure two steps down: of a series of numbers, or of the table of items. */
function innerName(path: string): string | null {
  const [, series, figure] = /^receipts\.(.+)\.(\w+)$/.exec(path) ?? [];
  if (series !== undefined && figure !== undefined && Object.hasOwn(chinese.numbers, figure)) {
    return `${series} · ${sayByKey(`reports.numbers.${figure}`, {})}`;
  }
  const [, centre, kind, channel] =
    /^items\.by_centre_kind_channel\.(\w+)\.(\w+)\.(\w+)$/.exec(path) ?? [];
  return centre !== undefined && kind !== undefined && channel !== undefined
    ? [termOf('centre', centre), termOf('itemKind', kind), termOf('channel', channel)].join(' · ')
    : null;
}

/** The words of a plain figure, or its bare path where a later program has added one. */
function plainName(path: string): string {
  const known = path
    .split('.')
    .reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), chinese.figure);
  return typeof known === 'string' ? sayByKey(`reports.figure.${path}`, {}) : path;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function termOf(group: keyof typeof chineseTerms | null, key: string): string {
  return group && Object.hasOwn(chineseTerms[group], key)
    ? sayByKey(`terms.${group}.${key}`, {})
    : key;
}

function written(format: Format, shape: Shape, value: number | null): string {
  if (value === null) {
    return '—';
  }
  switch (shape) {
    case 'count':
      return format.count(value);
    case 'seconds':
      return format.seconds(value);
    case 'hours':
      return format.hoursOf(value);
  }
}

function signed(format: Format, { name, value }: Term, isFirst: boolean): string {
  const sign = value < 0 ? '−' : isFirst ? '' : '+';
  const word = Object.hasOwn(chinese.term, name) ? sayByKey(`reports.term.${name}`, {}) : '';
  return [sign, word, format.count(Math.abs(value))].filter((part) => part !== '').join(' ');
}
