import { hasClosed } from '../../district/school.ts';
import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/**
 * Posts still required at a closed school (clause 2.5) count in no goal and no floor (dataset.md section 2, time). A
 * warning, since the date may be wrong.
 */
export const postsOfClosed: CrossCheck = ({ sheets, schools, referenceDate }, log) => {
  if (referenceDate === null) return;
  for (const row of sheets.posts.rows) {
    const school = schools.get(row.value.schoolId);
    if (school === undefined || !hasClosed(school, referenceDate) || row.value.required === 0) continue;
    log.warning(
      spotAt(sheets.posts, row, 'required'),
      message('intake.assumed.closed_posts', { school: school.name, reference: referenceDate }),
      message('intake.remedy.closed_posts'),
    );
  }
};
