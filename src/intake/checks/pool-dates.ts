import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** A post lent from the pool goes back after it was lent (clause 4.23); dates without lent posts serve nothing. */
export const poolDates: CrossCheck = ({ sheets }, log) => {
  for (const row of sheets.schools.rows) {
    const { postPool, poolStart, poolEnd } = row.value;
    if (poolStart !== undefined && poolEnd !== undefined && poolEnd <= poolStart)
      log.error(
        spotAt(sheets.schools, row, 'poolEnd'),
        message('intake.expected.pool_end_after_start', { start: poolStart }),
        message('intake.remedy.check_dates'),
      );
    if (postPool === 0 && poolEnd !== undefined)
      log.warning(
        spotAt(sheets.schools, row, 'poolEnd'),
        message('intake.assumed.no_posts_lent'),
        message('intake.remedy.no_posts_lent'),
      );
  }
};
