import type { District } from '../../src/district/district.ts';
import type { Order } from '../../src/district/order.ts';
import type { Fault } from '../../src/fault.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Result } from '../../src/result.ts';
import { freezeOrders } from '../../src/scenario/freeze-request.ts';
import type { Frozen } from '../../src/scenario/frozen-orders.ts';
import type { OptionSpec } from './argument-spec.ts';
import type { Arguments } from './arguments.ts';

/** Options that keep a part of the previous plan as it is. */
export const freezeOptions: readonly OptionSpec[] = [
  { name: 'freeze-school', kind: 'text', value: 'SCHOOL', repeated: true },
  { name: 'freeze-subject', kind: 'text', value: 'SUBJECT', repeated: true },
  { name: 'freeze', kind: 'text', value: 'T', repeated: true },
];

const places = {
  place: 'cli.place.command_line',
  schools: '--freeze-school',
  subjects: '--freeze-subject',
  teachers: '--freeze',
};

/**
 * The orders that keep what `--freeze`, `--freeze-school` and `--freeze-subject` name. `orders` are those of this
 * revision, which join the dataset's own.
 */
export const readFreeze = (
  given: Arguments,
  inputs: { readonly district: District; readonly policy: Policy },
  previous: readonly Move[],
  orders: readonly Order[],
): Result<Frozen, Fault> => {
  const request = {
    schools: given.texts('freeze-school'),
    subjects: given.texts('freeze-subject'),
    teachers: given.texts('freeze'),
  };
  return freezeOrders(request, inputs, previous, orders, places);
};
