import type { SchoolId } from '../../district/ids.ts';
import { lentPosts } from '../../staffing/pool/lent-posts.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';
import { holdsPostAt } from './holders.ts';

/**
 * Compares holders with a school's approved and lent posts (clauses 4.15, 4.22) and reports a school over
 * establishment.
 */
export const holdersWithinApproved: CrossCheck = ({ sheets, referenceDate }, log) => {
  const held = new Map<SchoolId, number>();
  for (const { value } of sheets.teachers.rows)
    if (holdsPostAt(value, referenceDate)) held.set(value.schoolId, (held.get(value.schoolId) ?? 0) + 1);
  for (const row of sheets.schools.rows) {
    const { id, name, approvedPosts: approved, postPool } = row.value;
    const pool = referenceDate === null ? postPool : lentPosts(row.value, referenceDate);
    const count = held.get(id) ?? 0;
    const over = count - approved - pool;
    if (over <= 0) continue;
    log.warning(
      spotAt(sheets.schools, row, 'approvedPosts'),
      message('intake.assumed.over_approved', { school: name, held: count, approved, pool, over }),
      message('intake.remedy.over_approved'),
    );
  }
};
