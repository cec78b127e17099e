import type { PolicyParameter } from './parameter.ts';
import { costParameters } from './parameters/costs-parameters.ts';
import { curriculumParameters } from './parameters/curriculum-parameters.ts';
import { directionParameters } from './parameters/directions-parameters.ts';
import { eligibilityParameters } from './parameters/eligibility-parameters.ts';
import { goalParameters } from './parameters/goals-parameters.ts';
import { headParameters } from './parameters/heads-parameters.ts';
import { hireParameters } from './parameters/hires-parameters.ts';
import { horizonParameters } from './parameters/horizon-parameters.ts';
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

/** The keys of a policy in groups, in the order in which a policy is written (dataset.md section 2, domain 2.9). */
export const policyGroups = {
  occasion: occasionParameters,
  eligibility: eligibilityParameters,
  directions: directionParameters,
  quotas: quotaParameters,
  limits: limitParameters,
  protections: protectionParameters,
  standards: standardParameters,
  hires: hireParameters,
  titles: titleParameters,
  costs: costParameters,
  movement: movementParameters,
  heads: headParameters,
  sizes: sizeParameters,
  staffing: staffingParameters,
  curriculum: curriculumParameters,
  post_pool: postPoolParameters,
  goals: goalParameters,
  lottery: lotteryParameters,
  itinerant: itinerantParameters,
  inspectors: inspectorParameters,
  review: reviewParameters,
  horizon: horizonParameters,
  local_document: localDocumentParameters,
  own: ownParameters,
} as const satisfies Readonly<Record<string, readonly PolicyParameter[]>>;
export type PolicyGroup = keyof typeof policyGroups;

/** Every key of a policy, in that order. */
export const policyParameters: readonly PolicyParameter[] = Object.values(policyGroups).flat();
