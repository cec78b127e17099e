import type { District } from '../district/district.ts';
import type { Conflict } from '../plan/plan.ts';
import { rules } from '../rules/index.ts';
import { type Message, message } from '../text/message.ts';
import { render } from '../text/render.ts';
import { columnName } from './column-name.ts';
import { columnGroups, type GroupName, groupNames } from './columns.ts';
import { isFilled } from './readiness.ts';

/** The columns of a group: by identifier for machines, by heading for readers of Chinese. */
export const groupColumns = (
  group: GroupName,
): { readonly ids: readonly (readonly string[])[]; readonly zh: string; readonly en: string } => {
  const names = columnGroups[group].oneOf.map((columns) => columns.map(columnName));
  const joined = (language: 'zh' | 'en', key: 'zh' | 'id', plus: string): string =>
    names.map((all) => all.map((name) => name[key]).join(plus)).join(render(language, message('readiness.or')));
  return {
    ids: names.map((all) => all.map(({ id }) => id)),
    zh: joined('zh', 'zh', '＋'),
    en: joined('en', 'id', '＋'),
  };
};

/** A missing column with what its absence assumes, as one message. */
export const missingColumn = (group: GroupName): Message => {
  const { zh, en } = groupColumns(group);
  return message('readiness.missing', { group, zh, en });
};

/**
 * Groups of columns that the dataset lacks and that rules of a conflict rest on, in the order of `groupNames`; none
 * where the district does not say which columns were filled.
 */
export const missingFor = (named: readonly string[], { filledColumns }: District): readonly GroupName[] => {
  if (filledColumns === undefined) return [];
  const filled = new Set<string>(filledColumns);
  const needs = new Set(rules.filter(({ id }) => named.includes(id)).flatMap(({ needs: groups }) => groups));
  return groupNames.filter((group) => needs.has(group) && !isFilled(group, filled));
};

/** What a conflict says, the missing columns that it rests on first. */
export const conflictMessages = ({ without = [], message: words }: Conflict): readonly Message[] => [
  ...without.map(missingColumn),
  words,
];
