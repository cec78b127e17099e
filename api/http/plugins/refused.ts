import type { Result } from '../../../src/result.ts';
import type { Refusal } from '../../../src/review/refusal.ts';
import type { ProblemCode } from '../contract/problem.ts';
import { Problem } from './problems.ts';

const codes: Readonly<Record<Refusal['kind'], ProblemCode>> = {
  role: 'refused_by_role',
  state: 'refused_for_now',
  missing: 'refused_for_now',
  reason: 'refused_as_given',
  subject: 'refused_as_given',
};

/** What stands against something, all of it, as the problem of the first. */
export const refusalProblem = (refusals: readonly Refusal[]): Problem =>
  new Problem(codes[refusals[0]?.kind ?? 'state'], { count: refusals.length }, [], refusals);

/** The value, or everything that stands against it. */
export const accepted = <Value>(result: Result<Value, Refusal>): Value => {
  if (!result.ok) throw refusalProblem(result.faults);
  return result.value;
};
