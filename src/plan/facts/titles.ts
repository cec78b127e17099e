import type { SchoolId } from '../../district/ids.ts';
import type { Teacher } from '../../district/teacher.ts';
import { modes } from '../../movement/modes.ts';
import { outsideTitleCaps, type TitleLevel, titleLevelOf } from '../../policy/title-levels.ts';
import type { KnownMove } from './known-move.ts';
import { modeOf, monthsOf } from './modes.ts';
import type { PlanFacts } from './plan-facts.ts';

/** Whether a move takes the title's post along: with the personnel relation (domain 3), or for good, without a last day. */
export const movesForGood = (move: KnownMove, { district, policy }: PlanFacts): boolean => {
  const mode = modeOf(move, district, policy);
  return modes[mode].personnel === 'moves' || monthsOf(mode, policy) === null;
};

/** Where a teacher's title has its post: at the school of the personnel relation. */
const titleSchool = (teacher: Teacher): SchoolId => teacher.personnelSchoolId ?? teacher.schoolId;

/** Titles of a level that take a post at each school, today and after the plan: those outside the caps are no part of it. */
export const titlePosts = (
  facts: PlanFacts,
  level: TitleLevel,
): { readonly today: (school: SchoolId) => number; readonly after: (school: SchoolId) => number } => {
  const counts = (teacher: Teacher): boolean =>
    titleLevelOf(teacher) === level && !outsideTitleCaps(teacher, facts.policy);
  const today = new Map<SchoolId, number>();
  const after = new Map<SchoolId, number>();
  const add = (table: Map<SchoolId, number>, school: SchoolId): void =>
    void table.set(school, (table.get(school) ?? 0) + 1);
  for (const { teacher } of facts.today.holders.values()) {
    if (!counts(teacher)) continue;
    add(today, titleSchool(teacher));
    const planned = facts.plannedBy.get(teacher.id);
    if (planned === undefined || !movesForGood(planned, facts)) add(after, titleSchool(teacher));
  }
  for (const planned of facts.planned)
    if (counts(planned.teacher) && movesForGood(planned, facts)) add(after, planned.to.id);
  return { today: (school) => today.get(school) ?? 0, after: (school) => after.get(school) ?? 0 };
};
