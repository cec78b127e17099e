import { basename } from 'node:path';
import type { District } from '../../src/district/district.ts';
import { districtFingerprint } from '../../src/district/hash.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import type { Ledger } from '../../src/eligibility/ledger-entry.ts';
import type { Fault } from '../../src/fault.ts';
import { type CheckedPlan, checkPlan } from '../../src/plan/checker/check-plan.ts';
import type { GivenPlan } from '../../src/plan/parse-plan.ts';
import type { Move } from '../../src/plan/transfer.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { failure, type Result, success } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';
import type { Arguments } from './arguments.ts';
import { readInputs } from './inputs.ts';
import { readPlanFile, readPrevious } from './plan-file.ts';
import { policyFor } from './policy-for.ts';

/**
 * Whether the plan is of this dataset. Unknown teachers, new ones included, mean another dataset if the fingerprint
 * differs or if no teacher is known. A different fingerprint alone is only reported, since data get corrected.
 */
export const kinship = (district: District, plan: GivenPlan, place: string): readonly Fault[] => {
  const roster = new Set<string>([...district.teachers, ...district.hires].map(({ id }) => id));
  const unknown = plan.moves.filter((move) => !roster.has(move.teacherId));
  const differs = plan.datasetSha256 !== null && plan.datasetSha256 !== districtFingerprint(district);
  const fault = (severity: Fault['severity'], found: string | null, expected: string, remedy: string): Fault => ({
    severity,
    place,
    row: null,
    column: severity === 'error' ? 'transfers' : 'dataset.sha256',
    found,
    expected: message(expected, { count: unknown.length }),
    remedy: message(remedy),
  });
  if (unknown.length > 0 && (differs || unknown.length === plan.moves.length)) {
    const found = unknown.slice(0, 3).map((move) => move.teacherId);
    return [fault('error', found.join(', '), 'cli.input.unknown_teacher', 'cli.input.matching_plan')];
  }
  return differs
    ? [fault('warning', plan.datasetSha256, 'cli.input.other_fingerprint', 'cli.input.compare_dates')]
    : [];
};

/** A plan with what the checker says of it. */
export interface JudgedPlan {
  readonly district: District;
  readonly policy: Policy;
  readonly ledger: Ledger;
  readonly plan: GivenPlan;
  readonly previous: readonly Move[] | null;
  readonly checked: CheckedPlan;
  readonly warnings: readonly Fault[];
}

/** DATASET and PLAN of a command line, with `--policy` and `--previous` where given, read and checked. */
export const readJudgedPlan = async (given: Arguments): Promise<Result<JudgedPlan, Fault>> => {
  const place = basename(given.positional('PLAN'));
  const plan = await readPlanFile(given.positional('PLAN'));
  const previous = await readPrevious(given.text('previous'));
  const inputs = await readInputs(given.positional('DATASET'), await policyFor(given.text('policy'), plan, place));
  if (!plan.ok || !previous.ok || !inputs.ok)
    return failure([plan, previous, inputs].flatMap((read) => (read.ok ? [] : read.faults)));
  const { district, policy, warnings } = inputs.value;
  const related = kinship(district, plan.value, place);
  if (related.some((fault) => fault.severity === 'error')) return failure(related);
  const ledger = eligibilityLedger(district, policy);
  return success({
    district,
    policy,
    ledger,
    plan: plan.value,
    previous: previous.value,
    checked: checkPlan(district, policy, ledger, plan.value.moves, previous.value),
    warnings: [...warnings, ...related],
  });
};
