import type { District } from '../../../src/district/district.ts';
import { compareIds } from '../../../src/district/ids.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import type { LedgerInSight } from './ledger-in-sight.ts';

/** Which lines of the ledger are asked for, and in which order. */
export interface LedgerAsked {
  readonly eligible?: 'yes' | 'no' | undefined;
  readonly schoolId?: string | undefined;
  readonly stage?: string | undefined;
  readonly subject?: string | undefined;
  readonly rule?: string | undefined;
  readonly text?: string | undefined;
  readonly sort: 'teacherId' | 'name' | 'school' | 'months';
  readonly order: 'asc' | 'desc';
}

/** Names in the order of their Pinyin. */
const byName = new Intl.Collator('zh-u-co-pinyin').compare;

/** The place of each name among all: equal names have one place. */
const placesOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(names)].sort(byName).map((name, index) => [name, index]));

interface Places {
  readonly teachers: ReadonlyMap<string, number>;
  readonly schools: ReadonlyMap<string, number>;
}
const known = new WeakMap<District, Places>();

/** Sorting names is dear and a dataset never changes: it is done once. */
const namePlaces = (district: District): Places => {
  const before = known.get(district);
  if (before !== undefined) return before;
  const bySchool = placesOf(district.schools.map(({ name }) => name));
  const places = {
    teachers: placesOf(district.teachers.map(({ name }) => name)),
    schools: new Map(district.schools.map(({ id, name }) => [id as string, bySchool.get(name) ?? 0])),
  };
  known.set(district, places);
  return places;
};

/** The teachers asked for in the order asked for; equal ones by their codes, so that every page is where it was. */
export const selectTeachers = (district: District, ledger: LedgerInSight, asked: LedgerAsked): readonly Teacher[] => {
  const { eligible, schoolId, stage, subject, rule, text } = asked;
  const wanted = text?.toLowerCase();
  const selected = ledger.teachers.filter((teacher) => {
    const entry = ledger.entries.get(teacher.id);
    return (
      (eligible === undefined || (entry?.eligible === true) === (eligible === 'yes')) &&
      (schoolId === undefined || teacher.schoolId === schoolId) &&
      (stage === undefined || teacher.stage === stage) &&
      (subject === undefined || teacher.subject === subject) &&
      (rule === undefined || (entry?.findings.some((one) => one.rule === rule && !one.passes) ?? false)) &&
      (wanted === undefined || teacher.name.toLowerCase().includes(wanted) || teacher.id.toLowerCase().includes(wanted))
    );
  });
  const { teachers, schools } = namePlaces(district);
  const keyOf = {
    teacherId: () => 0,
    name: (teacher: Teacher) => teachers.get(teacher.name) ?? 0,
    school: (teacher: Teacher) => schools.get(teacher.schoolId) ?? 0,
    months: (teacher: Teacher) => ledger.entries.get(teacher.id)?.monthsAtSchool ?? 0,
  }[asked.sort];
  const sign = asked.order === 'desc' ? -1 : 1;
  return selected.sort((a, b) => sign * (keyOf(a) - keyOf(b) || compareIds(a.id, b.id)));
};
