import { type GroupName, groupNames } from '../readiness/columns.ts';
import { groupColumns } from '../readiness/missing-columns.ts';
import type { ReadinessLine, ReadinessState } from '../readiness/readiness-line.ts';
import { type Language, message } from '../text/message.ts';
import { render } from '../text/render.ts';

/** What a dataset can decide, in words, for machines. */
export interface ReadinessText {
  readonly kind: ReadinessLine['kind'];
  readonly id: string;
  readonly name: string;
  readonly state: ReadinessState;
  /** Each by alternatives of columns, of which one is enough, and what their absence assumes. */
  readonly without: readonly { readonly columns: readonly (readonly string[])[]; readonly assumes: string }[];
}

const nameOf = (language: Language, { kind, id }: ReadinessLine): string => render(language, message(`${kind}.${id}`));
const assumesOf = (language: Language, group: GroupName): string =>
  render(language, message(`readiness.without.${group}`));

export const readinessTexts = (language: Language, lines: readonly ReadinessLine[]): readonly ReadinessText[] =>
  lines.map((line) => ({
    kind: line.kind,
    id: line.id,
    name: nameOf(language, line),
    state: line.state,
    without: line.without.map((group) => ({
      columns: groupColumns(group).ids,
      assumes: assumesOf(language, group),
    })),
  }));

/** Names shown of what rests on a missing column. */
const namesShown = 6;

/** That required is what is held, where it is; how much the data decide; then one line for each column that is missing: what it assumes, and of what. */
export const readinessLines = (language: Language, lines: readonly ReadinessLine[]): readonly string[] => {
  const count = (state: ReadinessState): number => lines.filter((line) => line.state === state).length;
  const title = message('readiness.title', {
    asked: lines.length,
    decided: count('decided'),
    assumed: count('assumed'),
    undecided: count('undecided'),
  });
  const missing = groupNames.flatMap((group) => {
    const concerned = lines.filter(({ without }) => without.includes(group));
    if (concerned.length === 0) return [];
    const names = [...new Set(concerned.map((line) => nameOf(language, line)))];
    const shown = names.slice(0, namesShown).join(language === 'zh' ? '、' : ', ');
    const columns = groupColumns(group)[language];
    const values = { columns, assumes: assumesOf(language, group) };
    const concerns =
      names.length > namesShown
        ? render(language, message('readiness.more', { names: shown, count: names.length }))
        : shown;
    return [render(language, message('readiness.line', { ...values, names: concerns }))];
  });
  const isHeld = lines.some(({ without }) => without.includes('posts'));
  return [...(isHeld ? [render(language, message('readiness.held_today'))] : []), render(language, title), ...missing];
};
