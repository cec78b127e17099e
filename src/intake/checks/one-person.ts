import { message } from '../../text/message.ts';
import { codeText } from '../clean-text.ts';
import { type CrossCheck, spotAt } from './checked-dataset.ts';

/** The middle dot of a transcribed name, as keyboards and programs write it. */
const dots = /[.·•・‧∙⋅･․]/g;

/** A name as it is compared: 阿依古丽·买买提 typed with any dot, in any width, is one name. */
export const comparedName = (name: string): string =>
  name.normalize('NFKC').replace(dots, '·').replace(/\s/g, '').toLowerCase();

/** Identity and passport numbers; a word for nothing is none. */
const identityNumber = /^(?=.*\d{5})[0-9A-Z]{8,20}$/i;

/**
 * One person under two codes: the same identity number where the roster has a column of them, else the same name, sex
 * and day of birth, or month of birth within one school. Namesakes exist and numbers are mistyped, so it is a warning.
 */
export const onePerson: CrossCheck = ({ sheets: { teachers } }, log) => {
  const byIdentity = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const row of teachers.rows) {
    const { name, birthDate, sex, schoolId } = row.value;
    const written = codeText(teachers.identity(row.row) ?? '');
    const identity = identityNumber.test(written) ? written : null;
    const sameNumber = identity === null ? undefined : byIdentity.get(identity);
    if (identity !== null && sameNumber === undefined) byIdentity.set(identity, row.row);
    // A month without a day, common in rosters, does not distinguish namesakes, unless they share a school.
    const within = birthDate?.endsWith('-01') ? schoolId : '';
    const key = birthDate === null ? null : [comparedName(name), birthDate, sex ?? '', within].join('\0');
    const sameName = key === null ? undefined : byName.get(key);
    if (key !== null && sameName === undefined) byName.set(key, row.row);
    const before = sameNumber ?? sameName;
    if (before === undefined) continue;
    const values = { first: before, second: row.row, birth: birthDate ?? '' };
    log.warning(
      spotAt(teachers, row, 'name'),
      message(sameNumber === undefined ? 'intake.assumed.same_person' : 'intake.assumed.same_identity', values),
      message('intake.remedy.same_person', values),
    );
  }
};
