import type { PairContext } from '../pair.ts';
import { type HireRuleId, hireRuleIds } from '../refusal-id.ts';
import { hireAccepts } from './accepts.ts';
import type { HirePair, HirePairRule } from './hire-pair.ts';
import { hireQualified } from './qualified.ts';
import { ruralBond } from './rural-bond.ts';
import { ruralType } from './rural-type.ts';
import { serviceSchools } from './service-schools.ts';

/** The table of contents: the test of every hire rule. */
const tests: Readonly<Record<HireRuleId, HirePairRule>> = {
  qualified: hireQualified,
  accepts: hireAccepts,
  rural_hire: ruralType,
  rural_bond: ruralBond,
  service_schools: serviceSchools,
};

/**
 * The rules in order. Neither the limit on journeys nor the directions of moves bind a new teacher, who comes from
 * outside and has no home to keep; posts, ceilings and shares are the model's.
 */
export const hireRules: readonly HirePairRule[] = hireRuleIds.map((id) => tests[id]);

/** Every rule that refuses a pair; empty for a candidate. */
export const hireRefusals = (pair: HirePair, context: PairContext): readonly HirePairRule[] =>
  hireRules.filter((rule) => rule.refuses(pair, context));
