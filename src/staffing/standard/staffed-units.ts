import type { School } from '../../district/school.ts';
import { type StaffedStage, staffedStages } from '../../policy/staffing-terms.ts';
import { curriculumTable } from '../curriculum-table.ts';

/** The part of a school at one stage: a nine-year school has two. */
export interface StaffedUnit {
  readonly stage: StaffedStage;
  readonly pupils: number;
  /** As given, else from the pupils by the limit of a class; 0 at the senior stage, which is staffed by pupils alone. */
  readonly classes: number;
}

const pupilsAt = (school: School, stage: StaffedStage): number | null =>
  stage === 'primary' ? school.pupilsPrimary : stage === 'junior' ? school.pupilsJunior : (school.pupilsSenior ?? null);

const classesAt = (school: School, stage: StaffedStage, pupils: number): number => {
  const given = stage === 'primary' ? school.classesPrimary : stage === 'junior' ? school.classesJunior : 0;
  const perClass = curriculumTable.find((row) => row.stage === stage)?.pupilsPerClass;
  return given ?? (perClass === undefined ? 0 : Math.ceil(pupils / perClass));
};

/**
 * The parts of a school under the standard; `null` where the pupils of one are unknown, or where it has none of these
 * stages: nothing is guessed, and posts of kindergartens are separate (clause 4.34).
 */
export const staffedUnits = (school: School): readonly StaffedUnit[] | null => {
  const units: StaffedUnit[] = [];
  for (const stage of staffedStages) {
    if (!school.stages.includes(stage)) continue;
    const pupils = pupilsAt(school, stage);
    if (pupils === null) return null;
    units.push({ stage, pupils, classes: classesAt(school, stage, pupils) });
  }
  return units.length === 0 ? null : units;
};

export const pupilsOf = (units: readonly StaffedUnit[]): number => units.reduce((sum, { pupils }) => sum + pupils, 0);
export const classesOf = (units: readonly StaffedUnit[]): number =>
  units.reduce((sum, { classes }) => sum + classes, 0);
