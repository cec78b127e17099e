import { message } from '../../text/message.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

const columns = ['headSince', 'headTerms', 'failedYears'] as const;

/**
 * Office, terms and failed years apply to heads only; an office begins by the reference date (domain 2.1, clause 1.23).
 */
export const headColumns: CrossCheck = ({ sheets: { teachers }, referenceDate }, log) => {
  for (const row of teachers.rows) {
    const { role, name, headSince } = row.value;
    const stray = role === 'teacher' ? columns.find((field) => row.value[field] !== undefined) : undefined;
    if (stray !== undefined)
      log.warning(
        spotAt(teachers, row, stray),
        message('intake.assumed.head_column', { teacher: name }),
        message('intake.remedy.head_column'),
      );
    else if (headSince !== undefined && referenceDate !== null && headSince > referenceDate)
      log.error(
        spotAt(teachers, row, 'headSince'),
        message('intake.expected.head_since', { teacher: name, reference: referenceDate }),
        message('intake.remedy.head_since'),
      );
  }
};
