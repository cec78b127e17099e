import { orderContradiction } from '../district/contradicting-orders.ts';
import type { District } from '../district/district.ts';
import { teacherId } from '../district/ids.ts';
import type { Order } from '../district/order.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../intake/nearest.ts';
import { schoolBook } from '../intake/school-book.ts';
import { subjectWords } from '../intake/vocabularies/subjects.ts';
import type { Move } from '../plan/transfer.ts';
import type { Policy } from '../policy/policy.ts';
import { failure, type Result, success } from '../result.ts';
import { message } from '../text/message.ts';
import { type Freeze, type Frozen, frozenOrders } from './frozen-orders.ts';

/** What is to stay as in the version before, as it was entered: codes, names or words. */
export interface FreezeRequest {
  readonly schools: readonly string[];
  readonly subjects: readonly string[];
  readonly teachers: readonly string[];
}

/** What faults call the place of each list. */
interface FreezePlaces extends Readonly<Record<keyof FreezeRequest, string>> {
  readonly place: string;
}

const unknown = (place: string, column: string, found: string, what: string, near: string | null): Fault => ({
  severity: 'error',
  place,
  row: null,
  column,
  found,
  expected: message(`cli.revise.unknown_${what}`),
  remedy:
    near === null ? message('cli.revise.name_another', { option: column }) : message('cli.revise.nearest', { near }),
});

const readFreeze = (
  given: FreezeRequest,
  { district, policy }: { readonly district: District; readonly policy: Policy },
  at: FreezePlaces,
  faults: Fault[],
): Freeze => {
  const book = schoolBook(district.schools.map(({ id, name }) => ({ code: id, name })));
  const words = subjectWords(policy.subjects);
  const ids = new Set<string>(district.teachers.map(({ id }) => id));
  return {
    schools: new Set(
      given.schools.flatMap((text) => {
        const reference = book.refer(text);
        if (reference.kind === 'code' || reference.kind === 'name' || reference.kind === 'zeros') return [reference.id];
        const near = reference.kind === 'unknown' ? reference.nearest : null;
        faults.push(unknown(at.place, at.schools, text, 'school', near));
        return [];
      }),
    ),
    subjects: new Set(
      given.subjects.flatMap((text) => {
        const found = words.find(text);
        if (found !== undefined) return [found.id];
        const spellings = words.words.flatMap(({ id, zh }) => [id, ...zh]);
        faults.push(unknown(at.place, at.subjects, text, 'subject', nearest(text, spellings)));
        return [];
      }),
    ),
    teachers: new Set(
      given.teachers.flatMap((text) => {
        if (ids.has(text)) return [teacherId(text)];
        faults.push(unknown(at.place, at.teachers, text, 'teacher', nearest(text, ids)));
        return [];
      }),
    ),
  };
};

/** What an order says of a teacher whose move is to be kept, where that is not what the previous plan did. */
const againstOrders = (
  teachers: Freeze['teachers'],
  orders: readonly Order[],
  previous: readonly Move[],
  at: FreezePlaces,
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
        place: at.place,
        row: null,
        column: at.teachers,
        found: order.teacherId,
        expected: message(move === undefined ? 'cli.revise.frozen_stays' : 'cli.revise.frozen_moves', values),
        remedy: message('cli.revise.drop_freeze', values),
      },
    ];
  });

/**
 * The orders that keep what a freeze names, or every fault of it. `given` are the orders of the revision, which join
 * the dataset's own.
 */
export const freezeOrders = (
  request: FreezeRequest,
  inputs: { readonly district: District; readonly policy: Policy },
  previous: readonly Move[],
  given: readonly Order[],
  at: FreezePlaces,
): Result<Frozen, Fault> => {
  const faults: Fault[] = [];
  const freeze = readFreeze(request, inputs, at, faults);
  const all = [...inputs.district.orders, ...given];
  faults.push(...againstOrders(freeze.teachers, all, previous, at));
  if (faults.length > 0) return failure(faults);
  return success(frozenOrders(inputs.district, previous, freeze, new Set(all.map((order) => order.teacherId))));
};
