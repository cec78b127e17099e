import type { Qualification } from '../../district/teacher.ts';
import type { Stage, Subject } from '../../district/words.ts';
import type { Numbered } from '../read-rows.ts';
import type { Sheet, Sheets } from '../sheets.ts';
import { writtenSubjects } from '../values/subject.ts';
import type { IntakeContext } from '../values/value-form.ts';

interface Person {
  readonly stage: Stage;
  readonly subject: Subject;
  readonly alsoQualified: readonly Qualification[];
}

const withFurther = <Row extends Person>(sheet: Sheet<Row>, subjects: IntakeContext['subjects']): Sheet<Row> => ({
  ...sheet,
  rows: sheet.rows.map((row): Numbered<Row> => {
    const text = sheet.found(row.row, 'subject' as keyof Row & string);
    const [, ...others] = (text === null ? undefined : writtenSubjects(subjects, text)) ?? [];
    const known = new Set([row.value, ...row.value.alsoQualified].map(({ stage, subject }) => `${stage}:${subject}`));
    const further = others.flatMap(({ stage, subject }) => {
      const own = stage ?? row.value.stage;
      if (known.has(`${own}:${subject}`)) return [];
      known.add(`${own}:${subject}`);
      return [{ stage: own, subject }];
    });
    if (further.length === 0) return row;
    return { ...row, value: { ...row.value, alsoQualified: [...row.value.alsoQualified, ...further] } };
  }),
});

/** Who is entered with several subjects (语文、数学) teaches the first and may teach the others at the same stage. */
export const withFurtherSubjects = (sheets: Sheets, { subjects }: IntakeContext): Sheets => ({
  ...sheets,
  teachers: withFurther(sheets.teachers, subjects),
  hires: withFurther(sheets.hires, subjects),
});
