import type { SchoolId } from '../../district/ids.ts';
import type { Teacher } from '../../district/teacher.ts';
import { modes } from '../../movement/modes.ts';
import { outsideTitleCaps, type TitleLevel, titleLevelOf } from '../../policy/titles.ts';
import { modeOf, monthsOf } from './modes.ts';
import type { KnownMove, Reading } from './reading.ts';

/** Whether a move takes the title's post along: with the personnel relation (domain 3), or for good, without a last day. */
export const movesForGood = (move: KnownMove, { district, policy }: Reading): boolean => {
  const mode = modeOf(move, district, policy);
  return modes[mode].personnel === 'moves' || monthsOf(mode, policy) === null;
};

/** Where a teacher's title has its post: at the school of the personnel relation. */
const titleSchool = (teacher: Teacher): SchoolId => teacher.personnelSchoolId ?? teacher.schoolId;

/** Titles of a level that take a post at each school, today and after the plan: those outside the caps are no part of it. */
export const titlePosts = (
  reading: Reading,
  level: TitleLevel,
): { readonly today: (school: SchoolId) => number; readonly after: (school: SchoolId) => number } => {
  const counts = (teacher: Teacher): boolean =>
    titleLevelOf(teacher) === level && !outsideTitleCaps(teacher, reading.policy);
  const today = new Map<SchoolId, number>();
  const after = new Map<SchoolId, number>();
  const add = (table: Map<SchoolId, number>, school: SchoolId): void =>
    void table.set(school, (table.get(school) ?? 0) + 1);
  for (const { teacher } of reading.today.holders.values()) {
    if (!counts(teacher)) continue;
    add(today, titleSchool(teacher));
    const planned = reading.plannedBy.get(teacher.id);
    if (planned === undefined || !movesForGood(planned, reading)) add(after, titleSchool(teacher));
  }
  for (const planned of reading.planned)
    if (counts(planned.teacher) && movesForGood(planned, reading)) add(after, planned.to.id);
  return { today: (school) => today.get(school) ?? 0, after: (school) => after.get(school) ?? 0 };
};
