import { message } from '../text/message.ts';
import { render } from '../text/render.ts';
import type { GroupName } from './columns.ts';
import { groupColumns } from './missing-columns.ts';
import type { ReadinessLine } from './readiness-line.ts';

/** A group of missing columns as a file carries it: alternatives of which one is enough, and what absence assumes. */
export const missingDocument = (group: GroupName) => ({
  columns: groupColumns(group).ids,
  zh: render('zh', message(`readiness.without.${group}`)),
  en: render('en', message(`readiness.without.${group}`)),
});

/** `readiness` of plan.json: of each clause, rule, goal and indicator whether the data decide it, and without which columns. */
export const readinessDocument = (lines: readonly ReadinessLine[]) =>
  lines.map(({ kind, id, state, without }) => ({ kind, id, state, without: without.map(missingDocument) }));
