import type { PolicyParameter } from './parameter.ts';
import { costParameters } from './parameters/costs.ts';
import { curriculumParameters } from './parameters/curriculum.ts';
import { directionParameters } from './parameters/directions.ts';
import { eligibilityParameters } from './parameters/eligibility.ts';
import { goalParameters } from './parameters/goals.ts';
import { headParameters } from './parameters/heads.ts';
import { hireParameters } from './parameters/hires.ts';
import { inspectorParameters } from './parameters/inspectors.ts';
import { itinerantParameters } from './parameters/itinerant.ts';
import { limitParameters } from './parameters/limits.ts';
import { movementParameters } from './parameters/movement.ts';
import { lotteryParameters, occasionParameters } from './parameters/occasion.ts';
import { ownParameters } from './parameters/own.ts';
import { postPoolParameters } from './parameters/post-pool.ts';
import { protectionParameters } from './parameters/protections.ts';
import { quotaParameters } from './parameters/quotas.ts';
import { reviewParameters } from './parameters/review.ts';
import { sizeParameters } from './parameters/sizes.ts';
import { staffingParameters } from './parameters/staffing.ts';
import { standardParameters } from './parameters/standard.ts';
import { titleParameters } from './parameters/titles.ts';

/** Every key of a policy, in the order in which a policy is written (dataset.md section 2, domain 2.9). */
export const policyParameters: readonly PolicyParameter[] = [
  ...occasionParameters,
  ...eligibilityParameters,
  ...directionParameters,
  ...quotaParameters,
  ...limitParameters,
  ...protectionParameters,
  ...standardParameters,
  ...hireParameters,
  ...titleParameters,
  ...costParameters,
  ...movementParameters,
  ...headParameters,
  ...sizeParameters,
  ...staffingParameters,
  ...curriculumParameters,
  ...postPoolParameters,
  ...goalParameters,
  ...lotteryParameters,
  ...itinerantParameters,
  ...inspectorParameters,
  ...reviewParameters,
  ...ownParameters,
];
