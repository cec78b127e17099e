import type { District } from '../../../../src/district/district.ts';
import { compareIds } from '../../../../src/district/ids.ts';
import type { Teacher } from '../../../../src/district/teacher.ts';
import type { VisibleLedger } from '../../../use-cases/visible-ledger.ts';

/** Filter and order of the lines of the ledger. */
export interface LedgerQuery {
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

const orders = new WeakMap<object, Map<LedgerQuery['sort'], readonly Teacher[]>>();

const keyOf = (
  district: District,
  ledger: VisibleLedger,
  sort: LedgerQuery['sort'],
): ((teacher: Teacher) => number) => {
  if (sort === 'teacherId') return () => 0;
  if (sort === 'months') return ({ id }) => ledger.entries.get(id)?.monthsAtSchool ?? 0;
  if (sort === 'name') {
    const places = placesOf(district.teachers.map(({ name }) => name));
    return ({ name }) => places.get(name) ?? 0;
  }
  const names = new Map(district.schools.map(({ id, name }) => [id, name]));
  const places = placesOf([...names.values()]);
  return ({ schoolId }) => places.get(names.get(schoolId) ?? '') ?? 0;
};

/**
 * Every teacher of a district in one order, equal ones by their codes. Sorting is dear and a dataset never changes: it
 * is done once.
 */
const inOrder = (district: District, ledger: VisibleLedger, sort: LedgerQuery['sort']): readonly Teacher[] => {
  const of = sort === 'months' ? ledger.entries : district;
  const known = orders.get(of) ?? new Map<LedgerQuery['sort'], readonly Teacher[]>();
  orders.set(of, known);
  const before = known.get(sort);
  if (before !== undefined) return before;
  const key = keyOf(district, ledger, sort);
  const sorted = district.teachers.toSorted((a, b) => key(a) - key(b) || compareIds(a.id, b.id));
  known.set(sort, sorted);
  return sorted;
};

const schools = new WeakMap<readonly Teacher[], ReadonlyMap<string, readonly Teacher[]>>();

/** Those of one school, in the same order. */
const ofSchool = (teachers: readonly Teacher[], schoolId: string): readonly Teacher[] => {
  const known = schools.get(teachers) ?? Map.groupBy(teachers, (teacher) => teacher.schoolId);
  schools.set(teachers, known);
  return known.get(schoolId) ?? [];
};

/** The selected teachers in the requested order, which is total so that pages are stable. */
export const selectTeachers = (district: District, ledger: VisibleLedger, query: LedgerQuery): readonly Teacher[] => {
  const { eligible, schoolId, stage, subject, rule, text } = query;
  const wanted = text?.toLowerCase();
  const all = inOrder(district, ledger, query.sort);
  const seen = ledger.schoolId === null ? all : ofSchool(all, ledger.schoolId);
  const isWhole = [eligible, schoolId, stage, subject, rule, text].every((one) => one === undefined);
  if (isWhole) return query.order === 'desc' ? seen.toReversed() : seen;
  const near = schoolId === undefined || ledger.schoolId !== null ? seen : ofSchool(all, schoolId);
  const selected = near.filter((teacher) => {
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
  return query.order === 'desc' ? selected.reverse() : selected;
};
