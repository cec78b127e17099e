import { message } from '../../text/message.ts';
import type { CrossCheck } from './checked-dataset.ts';

/** Rotation is between legal schools (domain 3, clause 3.3): one school alone has nowhere to rotate to. */
export const enoughSchools: CrossCheck = ({ sheets, codes }, log) => {
  const [only] = sheets.schools.rows;
  if (only === undefined || codes.schools.size > 1) return;
  log.error(
    { place: sheets.schools.place, row: only.row, column: null, found: only.value.name },
    message('intake.expected.two_schools'),
    message('intake.remedy.two_schools'),
  );
};
