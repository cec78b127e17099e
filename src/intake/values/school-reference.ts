import { type SchoolId, schoolId } from '../../district/ids.ts';
import { message } from '../../text/message.ts';
import { accepted, type CellResult, refused } from '../cell-result.ts';
import { withoutEmptyDecimals, withoutGuards } from '../guards.ts';
import type { FilledCell } from '../raw-table.ts';
import { codeForm } from './code.ts';
import { readList } from './list.ts';
import { textForm } from './text.ts';
import type { IntakeContext, ValueForm } from './value-form.ts';

/** Written with the decimals of a program's export: `1001.0`. */
const isPadded = (text: string): boolean => withoutEmptyDecimals(text) !== text;

const plainCode = codeForm((code) => code);

/** A school of the district, by code; by name, or by a code that lost its leading zeros, as an assumption. */
const resolve = (given: string, context: IntakeContext): CellResult<SchoolId> => {
  const text = withoutGuards(given);
  const reference = context.schools.refer(text);
  switch (reference.kind) {
    case 'code':
      return accepted(reference.id, isPadded(text) ? message('intake.assumed.code_decimals') : null);
    case 'name':
      return accepted(reference.id, message('intake.assumed.school_name', { school: reference.id }));
    case 'zeros':
      return accepted(reference.id, message('intake.assumed.school_zeros', { school: reference.id }));
    case 'ambiguous':
      return refused(
        message('intake.expected.school_unique'),
        message('intake.remedy.school_unique', { candidates: reference.candidates.join(', ') }),
        reference.candidates,
      );
    case 'unknown':
      return refused(
        message('intake.expected.school', { school: text }),
        reference.nearest === null
          ? message('intake.remedy.school')
          : message('intake.remedy.nearest', { nearest: reference.nearest }),
        reference.nearest === null ? [] : [reference.nearest],
      );
  }
};

export const schoolReferenceForm: ValueForm<SchoolId> = {
  takes: message('intake.takes.school'),
  asShown: true,
  read(cell: FilledCell, context: IntakeContext): CellResult<SchoolId> {
    const code = typeof cell === 'string' ? textForm.read(cell, context) : plainCode.read(cell, context);
    return code.ok ? resolve(code.value, context) : code;
  },
  write: (code) => code,
};

/** An ordered list of schools, first wish first; a school named twice counts where it stands first. */
export const schoolListForm: ValueForm<readonly SchoolId[]> = {
  takes: message('intake.takes.school_list'),
  asShown: true,
  read(cell: FilledCell, context: IntakeContext): CellResult<readonly SchoolId[]> {
    if (typeof cell === 'string') return readList(cell, (item) => resolve(item, context));
    const one = schoolReferenceForm.read(cell, context);
    return one.ok ? accepted([one.value], one.note) : one;
  },
  write: (codes) => codes.join(';'),
};

/** A school merged or renamed away need not be in the list any more: an unknown predecessor is kept, with a warning. */
export const predecessorForm: ValueForm<SchoolId> = {
  takes: message('intake.takes.predecessor'),
  asShown: true,
  read(cell: FilledCell, context: IntakeContext): CellResult<SchoolId> {
    const reading = schoolReferenceForm.read(cell, context);
    if (reading.ok || typeof cell === 'boolean' || cell instanceof Date) return reading;
    const code = plainCode.read(cell, context);
    if (!code.ok || context.schools.refer(code.value).kind !== 'unknown') return reading;
    return accepted(schoolId(code.value), message('intake.assumed.predecessor'));
  },
  write: (code) => code,
};
