import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** min <= required <= max, where given. */
export const postLimits: CrossCheck = ({ sheets }, log) => {
  for (const row of sheets.posts.rows) {
    const { required, min, max } = row.value;
    if (min !== null && min > required)
      log.error(
        spotAt(sheets.posts, row, 'min'),
        message('intake.expected.min_required', { min, required }),
        message('intake.remedy.post_limits'),
      );
    if (max !== null && max < required)
      log.error(
        spotAt(sheets.posts, row, 'max'),
        message('intake.expected.max_required', { max, required }),
        message('intake.remedy.post_limits'),
      );
  }
};
