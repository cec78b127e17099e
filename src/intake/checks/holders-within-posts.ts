import { slotKey } from '../../district/post.ts';
import { homeSlot } from '../../staffing/holding.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';
import { holdsPostAt } from './holders.ts';

/**
 * Compares holders with the posts file: more than the upper limit, per post with the arithmetic; posts missing from the
 * file, once. Both can be true of a real district, so both are warnings.
 */
export const holdersWithinPosts: CrossCheck = ({ sheets, referenceDate }, log) => {
  if (!sheets.posts.given) return;
  const held = new Map<string, number>();
  const known = new Set(sheets.posts.rows.map(({ value }) => slotKey(value)));
  for (const row of sheets.teachers.rows) {
    if (!holdsPostAt(row.value, referenceDate)) continue;
    const slot = homeSlot(row.value);
    const key = slotKey(slot);
    held.set(key, (held.get(key) ?? 0) + 1);
    if (known.size > 0 && !known.has(key))
      log.note(spotAt(sheets.teachers, row, 'subject'), message('intake.assumed.no_such_post'));
  }
  for (const row of sheets.posts.rows) {
    const { max, stage, subject, schoolId } = row.value;
    const count = held.get(slotKey(row.value)) ?? 0;
    if (max === null || count <= max) continue;
    log.warning(
      spotAt(sheets.posts, row, 'max'),
      message('intake.assumed.over_max', { school: schoolId, stage, subject, held: count, max, over: count - max }),
      message('intake.remedy.over_max'),
    );
  }
};
