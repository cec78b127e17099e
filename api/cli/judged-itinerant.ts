import { basename } from 'node:path';
import type { Fault } from '../../src/fault.ts';
import { checkItinerant } from '../../src/itinerant/checker/check-itinerant.ts';
import { notOfPlan, parseItinerant } from '../../src/itinerant/given-itinerant.ts';
import type { ItinerantAssignments } from '../../src/itinerant/itinerant-plan.ts';
import { documentFault } from '../../src/plan/document-faults.ts';
import { parseJsonText } from '../../src/plan/json-text.ts';
import type { Check } from '../../src/plan/plan.ts';
import { failure, type Result, success } from '../../src/result.ts';
import type { Arguments } from './arguments.ts';
import { readText } from './inputs.ts';
import type { JudgedPlan } from './judged-plan.ts';
import { policyFor } from './policy-for.ts';

/** An itinerant plan that keeps every rule of its checker. */
export interface JudgedItinerant {
  readonly assignments: ItinerantAssignments;
  readonly checks: readonly Check[];
}

/** The file of `--itinerant`, judged; nothing where none is named. It must be of the same plan and keep every rule. */
export const readJudgedItinerant = async (
  given: Arguments,
  { district, plan }: JudgedPlan,
): Promise<Result<JudgedItinerant | undefined, Fault>> => {
  const path = given.text('itinerant');
  if (path === undefined) return success(undefined);
  const place = basename(path);
  const text = await readText(path);
  const json = text.ok ? parseJsonText(text.value, place) : text;
  const file = json.ok ? parseItinerant(json.value, place) : json;
  const policy = await policyFor(given.text('policy'), file, place);
  if (!file.ok) return file;
  if (!policy.ok) return policy;
  const { moves, assignments } = file.value;
  const others = notOfPlan(file.value, district, plan.moves, place);
  if (others.length > 0) return failure(others);
  const { checks } = checkItinerant(district, policy.value, moves, assignments);
  const broken = checks.filter((check) => !check.holds);
  if (broken.length === 0) return success({ assignments, checks });
  const rules = [...new Set(broken.map(({ rule }) => rule))];
  return failure([documentFault(place, 'teachers', rules.join(', '), 'itinerant_lawful')]);
};
