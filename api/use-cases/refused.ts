import type { Fault } from '../../src/fault.ts';
import type { Result } from '../../src/result.ts';
import type { Refusal } from '../../src/review/refusal.ts';
import { message } from '../../src/text/message.ts';
import type { ProblemCode } from '../http/contract/problem.ts';

/** Values of the words of a refusal. */
export type RefusalValues = Readonly<Record<string, string | number>>;

/**
 * Why a use case was not carried out. Thrown within it, so that its transaction is rolled back, and returned by it as a
 * value; HTTP answers it as problem details.
 */
export class Refused extends Error {
  readonly code: ProblemCode;
  readonly values: RefusalValues;
  readonly faults: readonly Fault[];
  readonly refusals: readonly Refusal[];
  constructor(
    code: ProblemCode,
    values: RefusalValues = {},
    faults: readonly Fault[] = [],
    refusals: readonly Refusal[] = [],
  ) {
    super(code);
    this.name = 'Refused';
    this.code = code;
    this.values = values;
    this.faults = faults;
    this.refusals = refusals;
  }
}

/** What a use case returns: its value, or why it was not carried out. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refused: Refused };

/** Runs a use case; only a refusal becomes a value, an error stays an error. */
export const outcomeOf = async <Value>(useCase: () => Promise<Value>): Promise<Outcome<Value>> => {
  try {
    return { ok: true, value: await useCase() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refused: error };
    throw error;
  }
};

const codes: Readonly<Record<Refusal['kind'], ProblemCode>> = {
  role: 'refused_by_role',
  state: 'refused_for_now',
  missing: 'refused_for_now',
  reason: 'refused_as_given',
  subject: 'refused_as_given',
};

/** All refusals of the review as one, with the code of the first. */
export const refusedBy = (refusals: readonly Refusal[]): Refused =>
  new Refused(codes[refusals[0]?.kind ?? 'state'], { count: refusals.length }, [], refusals);

/** One refusal of the review; words `review.refused.<rule>`. */
export const reviewRefusal = (kind: Refusal['kind'], rule: string, values: RefusalValues = {}): Refusal => ({
  kind,
  rule,
  clause: 'own',
  message: message(`review.refused.${rule}`, values),
});

/** The value, or all refusals thrown as one. */
export const accepted = <Value>(result: Result<Value, Refusal>): Value => {
  if (!result.ok) throw refusedBy(result.faults);
  return result.value;
};
