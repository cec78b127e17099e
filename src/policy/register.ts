import type { PolicyParameter } from './parameter.ts';
import { costParameters } from './parameters/costs-parameters.ts';
import { curriculumParameters } from './parameters/curriculum-parameters.ts';
import { directionParameters } from './parameters/directions-parameters.ts';
import { eligibilityParameters } from './parameters/eligibility-parameters.ts';
import { goalParameters } from './parameters/goals-parameters.ts';
import { headParameters } from './parameters/heads-parameters.ts';
import { hireParameters } from './parameters/hires-parameters.ts';
import { inspectorParameters } from './parameters/inspectors-parameters.ts';
import { itinerantParameters } from './parameters/itinerant-parameters.ts';
import { limitParameters } from './parameters/limits-parameters.ts';
import { localDocumentParameters } from './parameters/local-document-parameters.ts';
import { movementParameters } from './parameters/movement-parameters.ts';
import { lotteryParameters, occasionParameters } from './parameters/occasion-parameters.ts';
import { ownParameters } from './parameters/own-parameters.ts';
import { postPoolParameters } from './parameters/post-pool-parameters.ts';
import { protectionParameters } from './parameters/protections-parameters.ts';
import { quotaParameters } from './parameters/quotas-parameters.ts';
import { reviewParameters } from './parameters/review-parameters.ts';
import { sizeParameters } from './parameters/sizes-parameters.ts';
import { staffingParameters } from './parameters/staffing-parameters.ts';
import { standardParameters } from './parameters/standard-parameters.ts';
import { titleParameters } from './parameters/titles-parameters.ts';

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
  ...localDocumentParameters,
  ...ownParameters,
];
