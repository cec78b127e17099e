import type { SchoolId } from '../../district/ids.ts';
import { message } from '../../text/message.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Sheet } from '../sheets.ts';
import { type CheckedDataset, type CrossCheck, spotAt } from './checked-dataset.ts';
import { closedBecause } from './openness.ts';
import { type Placeable, servesBy } from './serving.ts';

/**
 * A wish for a school that receives no teacher, or has no post the teacher may hold, cannot be granted. It stays in the
 * list: ranks and length are the teacher's own (model.md section 3, wishes). One warning per column.
 */
export const wishesServe: CrossCheck = (dataset, log) => {
  check(dataset.sheets.teachers, dataset, log);
  check(dataset.sheets.hires, dataset, log);
};

const check = <Row extends Placeable & { readonly wishes: readonly SchoolId[] }>(
  sheet: Sheet<Row>,
  { sheets, schools, referenceDate }: CheckedDataset,
  log: FaultLog,
): void => {
  const serves = servesBy(sheets.posts);
  for (const row of sheet.rows)
    for (const wish of row.value.wishes) {
      const school = schools.get(wish);
      if (school === undefined) continue;
      const spot = spotAt(sheet, row, 'wishes', wish);
      const closed = closedBecause(school, referenceDate);
      if (closed !== undefined) log.note(spot, message(`intake.assumed.wish_${closed}`, { school: school.name }));
      else if (!serves(row.value, school))
        log.note(spot, message('intake.assumed.wish_no_post', { school: school.name }));
    }
};
