import { hasClosed, opensLater } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import { isDisplaced } from '../../movement/closed-schools.ts';
import { placeOf } from '../../movement/running-terms.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';
import { holdsPostAt } from './holders.ts';

/**
 * What a closing or opening date means for a plan (dataset.md section 2, time): who is placed because the school has
 * closed, who stays until it closes later, and posts that do not count yet.
 */
export const schoolsOfDates: CrossCheck = ({ sheets, referenceDate }, log) => {
  if (referenceDate === null) return;
  const dated = sheets.schools.rows.filter(({ value }) => value.closingDate !== null || value.openingDate !== null);
  if (dated.length === 0) return;
  const holders = sheets.teachers.rows.map(({ value }) => value).filter((one) => holdsPostAt(one, referenceDate));
  const at = Map.groupBy(holders, (one) => placeOf(one, referenceDate));
  for (const row of dated) {
    const { id, name, openingDate, closingDate } = row.value;
    const posts = sheets.posts.rows.reduce((sum, { value }) => sum + (value.schoolId === id ? value.required : 0), 0);
    if (opensLater(row.value, referenceDate) && posts > 0)
      log.warning(
        spotAt(sheets.schools, row, 'openingDate'),
        message('intake.assumed.later_posts', { school: name, opening: openingDate ?? '', posts }),
        message('intake.remedy.later_posts'),
      );
    if (closingDate === null) continue;
    const report = (key: string, people: readonly Teacher[]): void => {
      if (people.length === 0) return;
      const codes = people.map((one) => one.id).join(', ');
      log.warning(
        spotAt(sheets.schools, row, 'closingDate'),
        message(key, { school: name, closing: closingDate, count: people.length, people: codes }),
        message('intake.remedy.closing_people'),
      );
    };
    const people = at.get(id) ?? [];
    if (!hasClosed(row.value, referenceDate)) report('intake.assumed.closing_people', people);
    else if (row.value.managedByDistrict) {
      const placed = people.filter((one) => isDisplaced({ ...one, schoolId: id }, row.value, { referenceDate }));
      report('intake.assumed.closed_people', placed);
      report(
        'intake.assumed.closed_guests',
        people.filter((one) => !placed.some((other) => other.id === one.id)),
      );
    }
  }
};
