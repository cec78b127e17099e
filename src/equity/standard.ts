import type { Degree, Stage, Subject } from '../district/words.ts';
import type { Amount } from './amount.ts';

/**
 * The teacher indicators of the supervision standard (domain 2.4, 教督〔2017〕6号), per hundred pupils of a school's
 * primary or junior part: L1 teachers above the required degree, L2 backbone teachers, L3 PE and arts teachers.
 */
export const indicators = ['degree', 'backbone', 'arts_pe'] as const;
export type Indicator = (typeof indicators)[number];

/** The indicators no plan touches: L4 and L5 square metres, L6 yuan per pupil, L7 rooms per hundred pupils. */
export const assetIndicators = ['teaching_area', 'sports_area', 'equipment', 'media_rooms'] as const;
export type AssetIndicator = (typeof assetIndicators)[number];

/** All seven, in the standard's order. */
export const standardIndicators = [...indicators, ...assetIndicators] as const;
export type StandardIndicator = Indicator | AssetIndicator;

/** The code the standard gives each indicator. */
export const indicatorCode = {
  degree: 'L1',
  backbone: 'L2',
  arts_pe: 'L3',
  teaching_area: 'L4',
  sports_area: 'L5',
  equipment: 'L6',
  media_rooms: 'L7',
} as const satisfies Readonly<Record<StandardIndicator, string>>;

/** How many pupils a threshold is for. */
export const perPupils: Readonly<Record<StandardIndicator, 1 | 100>> = {
  degree: 100,
  backbone: 100,
  arts_pe: 100,
  teaching_area: 1,
  sports_area: 1,
  equipment: 1,
  media_rooms: 100,
};

/** The stages assessed; a nine-year school is two units, its teachers counted at the stage they teach. */
export const assessedStages = ['primary', 'junior'] as const;
export type AssessedStage = (typeof assessedStages)[number];

export const isAssessedStage = (stage: Stage): stage is AssessedStage => stage === 'primary' || stage === 'junior';

/** The standard's thresholds, as a policy sets them. */
export type Thresholds = Readonly<Record<AssessedStage, Readonly<Record<StandardIndicator, Amount>>>>;

/** Least degree that L1 counts at each stage. */
export type RequiredDegrees = Readonly<Record<AssessedStage, Degree>>;

/** The limits of the coefficient of variation a county must keep. */
export type VariationLimits = Readonly<Record<AssessedStage, Amount>>;

/** Teachers a school's stage needs: `⌈threshold · pupils / 100⌉`. A 60-pupil primary school needs 3, 1 and 1. */
export const standardNeed = (threshold: Amount, pupils: number): number => {
  const divisor = BigInt(threshold.denominator) * 100n;
  return Number((BigInt(threshold.numerator) * BigInt(pupils) + divisor - 1n) / divisor);
};

const degreesUpward: readonly Degree[] = ['secondary', 'college', 'bachelor', 'master', 'doctor'];

/** L1: the degree required at the stage or a higher one; an unknown degree does not count. */
export const countsForDegree = (
  requiredDegrees: RequiredDegrees,
  stage: AssessedStage,
  degree: Degree | null,
): boolean => degree !== null && degreesUpward.indexOf(degree) >= degreesUpward.indexOf(requiredDegrees[stage]);

/** L3: PE, music, fine art and the joint subject of the arts. */
export const artsAndPeSubjects: readonly Subject[] = ['pe', 'music', 'art', 'arts'];
