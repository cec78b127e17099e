/** Branded identifiers: the type checker rejects a teacher's code in place of a school's. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type TeacherId = Branded<'teacher'>;
export type SchoolId = Branded<'school'>;

export const teacherId = (code: string): TeacherId => code as TeacherId;
export const schoolId = (code: string): SchoolId => code as SchoolId;

/**
 * The one order of identifiers everywhere: by UTF-16 code unit, never by locale,
 * because a plan must be the same on every machine.
 */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
