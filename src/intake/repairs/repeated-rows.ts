import { entrantsKey } from '../../district/enrolment.ts';
import type { Journey } from '../../district/journey.ts';
import { slotKey } from '../../district/post.ts';
import { message } from '../../text/message.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Numbered } from '../read-rows.ts';
import type { Sheet, Sheets } from '../sheets.ts';

const journeyKey = (journey: Journey): string =>
  `${journey.teacherId ?? ''}\0${journey.homePlace ?? ''}\0${journey.schoolId}`;

/** Identical rows are one, with a warning; two rows of one key that differ are a fault that names both. */
const once = <Row>(
  sheet: Sheet<Row>,
  key: (row: Row) => string,
  keyField: keyof Row & string,
  log: FaultLog,
): Sheet<Row> => {
  const first = new Map<string, Numbered<Row>>();
  const kept = sheet.rows.filter((numbered) => {
    const own = key(numbered.value);
    const before = first.get(own);
    if (before === undefined) {
      first.set(own, numbered);
      return true;
    }
    const found = own.replaceAll('\0', ' ').trim();
    const spot = { place: sheet.place, row: numbered.row, column: sheet.heading(keyField), found };
    const rows = { first: before.row, second: numbered.row };
    if (JSON.stringify(before.value) === JSON.stringify(numbered.value))
      log.note(spot, message('intake.assumed.repeated_row', rows));
    else log.error(spot, message('intake.expected.one_row', rows), message('intake.remedy.one_row', rows));
    return false;
  });
  return kept.length === sheet.rows.length ? sheet : { ...sheet, rows: kept };
};

/** The same teacher, school, post, journey or order twice. */
export const withoutRepeatedRows = (sheets: Sheets, log: FaultLog): Sheets => ({
  schools: once(sheets.schools, ({ id }) => id, 'id', log),
  posts: once(sheets.posts, slotKey, 'subject', log),
  teachers: once(sheets.teachers, ({ id }) => id, 'id', log),
  travel: once(sheets.travel, journeyKey, 'schoolId', log),
  orders: once(sheets.orders, (order) => JSON.stringify(order), 'teacherId', log),
  hires: once(sheets.hires, ({ id }) => id, 'id', log),
  enrolment: once(sheets.enrolment, ({ schoolId, grade }) => `${schoolId}\0${grade}`, 'grade', log),
  entrants: once(sheets.entrants, entrantsKey, 'year', log),
});
