import type { District } from '../../district/district.ts';
import { compareIds } from '../../district/ids.ts';
import type { School } from '../../district/school.ts';
import type { Teacher } from '../../district/teacher.ts';
import { type Message, message } from '../../text/message.ts';
import { people } from '../input.ts';
import { type Cell, columns, type ReportTable } from '../table.ts';

/** Fields of a teacher whose change is named; those of health, family and home are not among them. */
const teacherFields = [
  'name',
  'schoolId',
  'joinedSchool',
  'stage',
  'subject',
  'established',
  'role',
  'title',
  'backboneLevel',
  'degree',
] as const satisfies readonly (keyof Teacher)[];

const schoolFields = ['name', 'areaClass', 'approvedPosts', 'postPool'] as const satisfies readonly (keyof School)[];

type Change = readonly [kind: 'came' | 'left' | 'changed', cells: readonly Cell[]];

const order = ['came', 'left', 'changed'];

/** Rows that came, left or changed between two lists, by their identifiers. */
const compare = <Row extends { readonly id: string }>(
  before: readonly Row[],
  now: readonly Row[],
  fields: readonly (keyof Row & string)[],
  cells: (row: Row, old: Row | undefined, changed: readonly string[]) => readonly Cell[],
): readonly Change[] => {
  const old = new Map(before.map((row) => [row.id, row]));
  const current = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((row): readonly Change[] => {
      const known = old.get(row.id);
      if (known === undefined) return [['came', cells(row, undefined, [])]];
      const changed = fields.filter((field) => JSON.stringify(row[field]) !== JSON.stringify(known[field]));
      return changed.length === 0 ? [] : [['changed', cells(row, known, changed)]];
    }),
    ...before.flatMap((row): readonly Change[] => (current.has(row.id) ? [] : [['left', cells(row, row, [])]])),
  ].toSorted(
    ([a, left], [b, right]) => order.indexOf(a) - order.indexOf(b) || compareIds(String(left[1]), String(right[1])),
  );
};

const named = (table: 'schools' | 'teachers', fields: readonly string[]): readonly Message[] | null =>
  fields.length === 0 ? null : fields.map((field) => message(`dataset_change.field.${table}.${field}`));

/** Who came, who left, and what changed of schools and teachers since an earlier dataset of the district. */
export const datasetChangesTable = (before: District, now: District): ReportTable => {
  const [old, current] = [people(before), people(now)];
  const present = new Set<Teacher>(now.teachers);
  const schools = compare(before.schools, now.schools, schoolFields, (school, _old, changed) => [
    message('dataset_change.of.school'),
    school.id,
    school.name,
    null,
    null,
    named('schools', changed),
  ]);
  const teachers = compare(before.teachers, now.teachers, teacherFields, (teacher, known, changed) => [
    message('dataset_change.of.teacher'),
    teacher.id,
    teacher.name,
    known === undefined ? null : old.schoolName(known.schoolId),
    present.has(teacher) ? current.schoolName(teacher.schoolId) : null,
    named('teachers', changed),
  ]);
  return {
    key: 'dataset_changes',
    columns: columns(
      'change',
      'change_of',
      'change_id',
      'change_name',
      'school_before',
      'school_now',
      'changed_fields:note',
    ),
    rows: [...schools, ...teachers].map(([kind, cells]) => [message(`dataset_change.${kind}`), ...cells]),
  };
};
