import type { Conflict } from '../plan/plan.ts';
import { type Message, message } from '../text/message.ts';
import { render } from '../text/render.ts';
import { columnName } from './column-name.ts';
import { columnGroups, type GroupName } from './columns.ts';

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

/** What a conflict says, the missing columns that it rests on first. */
export const conflictMessages = ({ without = [], message: words }: Conflict): readonly Message[] => [
  ...without.map(missingColumn),
  words,
];
