import type { SearchBody } from './service.ts';

/** One line of what was found, in the order it is shown. */
export type Hit =
  | { readonly kind: 'teacher'; readonly id: string; readonly name: string; readonly note: string }
  | { readonly kind: 'school'; readonly id: string; readonly name: string; readonly note: string }
  | {
      readonly kind: 'clause';
      readonly id: string;
      readonly name: string;
      readonly note: string;
      readonly more: string;
    };

/** Teachers, schools and clauses as one list, so that arrow keys go through all of them. */
export const hitsOf = ({ teachers, schools, clauses }: SearchBody): readonly Hit[] => [
  ...teachers.map(
    ({ teacherId, name, school }): Hit => ({ kind: 'teacher', id: teacherId, name: name || teacherId, note: school }),
  ),
  ...schools.map(({ schoolId, name }): Hit => ({ kind: 'school', id: schoolId, name, note: schoolId })),
  ...clauses.map(
    ({ clause, document, quote, meaning }): Hit => ({
      kind: 'clause',
      id: clause,
      name: `${clause}　${quote}`,
      note: document,
      more: meaning,
    }),
  ),
];

/** The place after a step, around the ends; -1 where there is none. */
export const stepped = (at: number, step: 1 | -1, count: number): number =>
  count === 0 ? -1 : (at + step + count) % count;
