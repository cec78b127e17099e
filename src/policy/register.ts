import type { PolicyParameter } from './parameter.ts';
import { directionParameters } from './parameters/directions.ts';
import { eligibilityParameters } from './parameters/eligibility.ts';
import { goalParameters } from './parameters/goals.ts';
import { hireParameters } from './parameters/hires.ts';
import { inspectorParameters } from './parameters/inspectors.ts';
import { itinerantParameters } from './parameters/itinerant.ts';
import { headParameters } from './parameters/heads.ts';
import { limitParameters } from './parameters/limits.ts';
import { lotteryParameters, occasionParameters } from './parameters/occasion.ts';
import { ownParameters } from './parameters/own.ts';
import { quotaParameters } from './parameters/quotas.ts';

/** Every key of a policy, in the order in which a policy is written (dataset.md section 2, domain 2.9). */
export const policyParameters: readonly PolicyParameter[] = [
  ...occasionParameters,
  ...eligibilityParameters,
  ...directionParameters,
  ...quotaParameters,
  ...limitParameters,
  ...goalParameters,
  ...lotteryParameters,
  ...ownParameters,
];
  ...itinerantParameters,
  ...inspectorParameters,
