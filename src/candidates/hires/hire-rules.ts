import type { PairContext } from '../pair.ts';
import { hireAccepts } from './accepts.ts';
import type { HirePair, HirePairRule } from './hire-pair.ts';
import { hireQualified } from './qualified.ts';
import { ruralBond } from './rural-bond.ts';
import { ruralType } from './rural-type.ts';
import { serviceSchools } from './service-schools.ts';

/**
 * The table of contents. Neither the limit on journeys nor the directions of moves bind a new teacher, who comes from
 * outside and has no home to keep; posts, ceilings and shares are the model's.
 */
export const hireRules: readonly HirePairRule[] = [hireQualified, hireAccepts, ruralType, ruralBond, serviceSchools];

/** Every rule that refuses a pair; empty for a candidate. */
export const hireRefusals = (pair: HirePair, context: PairContext): readonly HirePairRule[] =>
  hireRules.filter((rule) => rule.refuses(pair, context));
