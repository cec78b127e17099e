import type { Teacher } from '../../district/teacher.ts';
import { isPlannedMode } from '../../movement/planned-modes.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

type Field = 'termMode' | 'termStart' | 'termEnd' | 'hostSchoolId';
type Flaw = readonly [field: Field, why: string];

/** What is wrong with a term away by itself (domain 3): registered are its type, both months and two different schools. */
const flawsOf = (teacher: Teacher, referenceDate: string | null): readonly Flaw[] => {
  const { termMode, termStart, termEnd, hostSchoolId, personnelSchoolId, schoolId } = teacher;
  if (termMode === undefined) {
    const stray = (['termStart', 'termEnd', 'hostSchoolId'] as const).find((field) => teacher[field] !== undefined);
    return stray === undefined ? [] : [[stray, 'term_mode']];
  }
  const flaws: Flaw[] = [];
  if (!isPlannedMode(termMode) && termMode !== 'borrow') flaws.push(['termMode', 'term_away']);
  if ((personnelSchoolId ?? schoolId) === (hostSchoolId ?? schoolId))
    flaws.push([hostSchoolId === undefined ? 'termMode' : 'hostSchoolId', 'term_schools']);
  if (termStart !== undefined && termEnd !== undefined && termEnd < termStart) flaws.push(['termEnd', 'term_order']);
  if (termStart !== undefined && referenceDate !== null && termStart > referenceDate)
    flaws.push(['termStart', 'term_begun']);
  return flaws;
};

/** Terms away as the roster has them: a mode of moves, between two schools, begun, ending after its beginning. */
export const termsAway: CrossCheck = ({ sheets: { teachers }, referenceDate }, log) => {
  for (const row of teachers.rows)
    for (const [field, why] of flawsOf(row.value, referenceDate))
      log.error(
        spotAt(teachers, row, field),
        message(`intake.expected.${why}`, { teacher: row.value.name }),
        message(`intake.remedy.${why}`),
      );
};
