import { orderContradiction } from '../../src/district/contradicting-orders.ts';
import type { District } from '../../src/district/district.ts';
import { teacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import type { Fault } from '../../src/fault.ts';
import { nearest } from '../../src/intake/nearest.ts';
import { schoolBook } from '../../src/intake/school-book.ts';
import { subjectWords } from '../../src/intake/vocabularies/subjects.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { type Freeze, type Frozen, frozenOrders } from '../../src/scenario/frozen-orders.ts';
import { message } from '../../src/text/message.ts';
import type { OptionSpec } from './argument-spec.ts';
import type { Arguments } from './arguments.ts';

/** Options that keep a part of the previous plan as it is. */
export const freezeOptions: readonly OptionSpec[] = [
  { name: 'freeze-school', kind: 'text', value: 'SCHOOL', repeated: true },
  { name: 'freeze-subject', kind: 'text', value: 'SUBJECT', repeated: true },
  { name: 'freeze', kind: 'text', value: 'T', repeated: true },
];

const unknown = (column: string, found: string, what: string, near: string | null): Fault => ({
  severity: 'error',
  place: 'cli.place.command_line',
  row: null,
  column,
  found,
  expected: message(`cli.revise.unknown_${what}`),
  remedy:
    near === null ? message('cli.revise.name_another', { option: column }) : message('cli.revise.nearest', { near }),
});

const readSchools = (given: Arguments, { schools }: District, faults: Fault[]): Freeze['schools'] => {
  const book = schoolBook(schools.map(({ id, name }) => ({ code: id, name })));
  return new Set(
    given.texts('freeze-school').flatMap((text) => {
      const reference = book.refer(text);
      if (reference.kind === 'code' || reference.kind === 'name' || reference.kind === 'zeros') return [reference.id];
      faults.push(unknown('--freeze-school', text, 'school', reference.kind === 'unknown' ? reference.nearest : null));
      return [];
    }),
  );
};

const readSubjects = (given: Arguments, policy: Policy, faults: Fault[]): Freeze['subjects'] => {
  const words = subjectWords(policy.subjects);
  return new Set(
    given.texts('freeze-subject').flatMap((text) => {
      const found = words.find(text);
      if (found !== undefined) return [found.id];
      const spellings = words.words.flatMap(({ id, zh }) => [id, ...zh]);
      faults.push(unknown('--freeze-subject', text, 'subject', nearest(text, spellings)));
      return [];
    }),
  );
};

const readTeachers = (given: Arguments, { teachers }: District, faults: Fault[]): Freeze['teachers'] => {
  const ids = new Set<string>(teachers.map(({ id }) => id));
  return new Set(
    given.texts('freeze').flatMap((text) => {
      if (ids.has(text)) return [teacherId(text)];
      faults.push(unknown('--freeze', text, 'teacher', nearest(text, ids)));
      return [];
    }),
  );
};

/** What an order says of a teacher whose move is to be kept, where that is not what the previous plan did. */
const againstOrders = (
  teachers: Freeze['teachers'],
  orders: readonly Order[],
  previous: readonly Move[],
): readonly Fault[] =>
  orders.flatMap((order): readonly Fault[] => {
    if (!teachers.has(order.teacherId)) return [];
    const move = previous.find((one) => one.teacherId === order.teacherId);
    const kept: Order = {
      teacherId: order.teacherId,
      kind: move === undefined ? 'stay' : 'assign',
      schoolId: move?.toSchoolId ?? null,
      reason: null,
    };
    if (orderContradiction(order, kept) === undefined) return [];
    const values = { teacher: order.teacherId, kind: order.kind, school: move?.toSchoolId ?? '' };
    return [
      {
        severity: 'error',
        place: 'cli.place.command_line',
        row: null,
        column: '--freeze',
        found: order.teacherId,
        expected: message(move === undefined ? 'cli.revise.frozen_stays' : 'cli.revise.frozen_moves', values),
        remedy: message('cli.revise.drop_freeze', values),
      },
    ];
  });

/**
 * The orders that keep what `--freeze`, `--freeze-school` and `--freeze-subject` name. `given` are the orders of this
 * revision, which join the dataset's own.
 */
export const readFreeze = (
  given: Arguments,
  { district, policy }: { readonly district: District; readonly policy: Policy },
  previous: readonly Move[],
  orders: readonly Order[],
): Result<Frozen, Fault> => {
  const faults: Fault[] = [];
  const freeze: Freeze = {
    schools: readSchools(given, district, faults),
    subjects: readSubjects(given, policy, faults),
    teachers: readTeachers(given, district, faults),
  };
  const all = [...district.orders, ...orders];
  faults.push(...againstOrders(freeze.teachers, all, previous));
  if (faults.length > 0) return failure(faults);
  return success(frozenOrders(district, previous, freeze, new Set(all.map((order) => order.teacherId))));
};
