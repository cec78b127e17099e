import type { School } from '../district/school.ts';
import type { Degree, Stage, Subject } from '../district/words.ts';

/**
 * The teacher indicators of the supervision standard (domain 2.4, 教督〔2017〕6号): per hundred pupils of a school's
 * primary or junior part, L1 teachers above the degree asked, L2 backbone teachers, L3 PE and arts teachers.
 */
export const indicators = ['degree', 'backbone', 'arts_pe'] as const;
export type Indicator = (typeof indicators)[number];

/** The code the standard gives each indicator. */
export const indicatorCode: Readonly<Record<Indicator, 'L1' | 'L2' | 'L3'>> = {
  degree: 'L1',
  backbone: 'L2',
  arts_pe: 'L3',
};

/** The stages assessed; a nine-year school is two units, its teachers counted at the stage they teach. */
export const assessedStages = ['primary', 'junior'] as const;
export type AssessedStage = (typeof assessedStages)[number];

export const isAssessedStage = (stage: Stage): stage is AssessedStage => stage === 'primary' || stage === 'junior';

/** Thresholds in tenths of a teacher per hundred pupils: L1 4.2 and 5.3, L2 1.0, L3 0.9. */
export const thresholdTenths: Readonly<Record<Indicator, Readonly<Record<AssessedStage, number>>>> = {
  degree: { primary: 42, junior: 53 },
  backbone: { primary: 10, junior: 10 },
  arts_pe: { primary: 9, junior: 9 },
};

/** The limits of the coefficient of variation a county must keep, in hundredths: 0.50 and 0.45. */
export const variationLimitHundredths: Readonly<Record<AssessedStage, number>> = { primary: 50, junior: 45 };

/** Teachers a school's stage needs: `⌈threshold · pupils / 100⌉`. A 60-pupil school needs 3, 1 and 1. */
export const standardNeed = (indicator: Indicator, stage: AssessedStage, pupils: number): number => {
  const thousandths = thresholdTenths[indicator][stage] * pupils;
  const rest = thousandths % 1000;
  return rest === 0 ? thousandths / 1000 : (thousandths - rest) / 1000 + 1;
};

const aboveAsked: Readonly<Record<AssessedStage, readonly Degree[]>> = {
  primary: ['college', 'bachelor', 'master', 'doctor'],
  junior: ['bachelor', 'master', 'doctor'],
};

/** L1: college or higher at a primary stage, bachelor or higher at a junior one; an unknown degree does not count. */
export const countsForDegree = (stage: AssessedStage, degree: Degree | null): boolean =>
  degree !== null && aboveAsked[stage].includes(degree);

/** L3: PE, music, fine art and the joint subject of the arts. */
export const artsAndPeSubjects: readonly Subject[] = ['pe', 'music', 'art', 'arts'];

/** Pupils of a school's stage; 0 where the file says nothing, and then the unit is not assessed. */
export const pupilsAt = (school: School, stage: AssessedStage): number =>
  (stage === 'primary' ? school.pupilsPrimary : school.pupilsJunior) ?? 0;
