import type { SchoolId } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import type { Stage } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

type Size = 'pupilsPrimary' | 'pupilsJunior' | 'pupilsSenior' | 'classesPrimary' | 'classesJunior';

/** What the schools table says of a stage as a whole. */
const sizes: readonly (readonly [Stage, 'pupils' | 'classes', Size & keyof School])[] = [
  ['primary', 'pupils', 'pupilsPrimary'],
  ['junior', 'pupils', 'pupilsJunior'],
  ['senior', 'pupils', 'pupilsSenior'],
  ['primary', 'classes', 'classesPrimary'],
  ['junior', 'classes', 'classesJunior'],
];

/** The grades of a stage add up to its pupils and classes in the schools table; a stage with pupils has classes. */
export const enrolmentTotals: CrossCheck = ({ sheets, schools }, log) => {
  const bySchool = Map.groupBy(sheets.enrolment.rows, ({ value }): SchoolId => value.schoolId);
  for (const row of sheets.schools.rows) {
    const grades = bySchool.get(row.value.id);
    if (grades === undefined || !schools.has(row.value.id)) continue;
    for (const [stage, part, field] of sizes) {
      const own = grades.map(({ value }) => value).filter((grade) => grade.stage === stage);
      const total = row.value[field];
      if (own.length === 0 || own.some((grade) => grade[part] === undefined) || typeof total !== 'number') continue;
      const sum = own.reduce((all, grade) => all + (grade[part] ?? 0), 0);
      if (sum === total && (part === 'pupils' || sum > 0)) continue;
      const without = part === 'classes' && sum === 0;
      log.warning(
        spotAt(sheets.schools, row, field),
        message(without ? 'intake.assumed.no_classes' : 'intake.assumed.grades_total', { stage, sum, total }),
        message(without ? 'intake.remedy.no_classes' : 'intake.remedy.grades_total'),
      );
    }
  }
};
