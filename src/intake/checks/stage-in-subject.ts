import type { Stage } from '../../district/words.ts';
import { message } from '../../text/message.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Sheet } from '../sheets.ts';
import { writtenSubjects } from '../values/subject.ts';
import { type CheckedDataset, type CrossCheck, spotAt } from './checked-dataset.ts';

/** A subject written with a stage (小学语文) has to agree with the row's stage: else one of the two cells is wrong. */
export const stageInSubject: CrossCheck = ({ sheets, subjects }, log) => {
  check(sheets.teachers, subjects, log);
  check(sheets.posts, subjects, log);
  check(sheets.hires, subjects, log);
};

const check = <Row extends { readonly stage: Stage; readonly subject: string }>(
  sheet: Sheet<Row>,
  subjects: CheckedDataset['subjects'],
  log: FaultLog,
): void => {
  for (const row of sheet.rows) {
    const text = sheet.found(row.row, 'subject' as keyof Row & string);
    const [first] = (text === null ? undefined : writtenSubjects(subjects, text)) ?? [];
    if (first === undefined || first.stage === null || first.stage === row.value.stage) continue;
    log.error(
      spotAt(sheet, row, 'subject' as keyof Row & string),
      message('intake.expected.stage_in_subject', { written: first.stage, stage: row.value.stage }),
      message('intake.remedy.stage_in_subject'),
    );
  }
};
