import { addMonths, monthsServed } from '../district/date.ts';
import { compareIds, type SchoolId } from '../district/ids.ts';
import { hasClosed } from '../district/school.ts';
import type { Subject } from '../district/words.ts';
import { rational, squareRootText } from '../equity/rational.ts';
import { weightedVariation } from '../equity/weighted-coefficient.ts';
import { isBackbone } from '../policy/backbone.ts';
import { heldSlot, holdsPost } from '../staffing/holding.ts';
import type { YearDistrict } from './year-district.ts';

/** Years of backbone teaching of one rural school: in months, so that nothing is rounded before it is shown. */
export interface RuralDose {
  readonly schoolId: SchoolId;
  /** Months served there until today by its present backbone teachers. */
  readonly had: number;
  /** Months after each coming school year, all before it included. */
  readonly after: readonly number[];
  /** The same at the end, by subject taught. */
  readonly bySubject: readonly (readonly [subject: Subject, months: number])[];
}

export interface RuralDoses {
  readonly schools: readonly RuralDose[];
  /**
   * Coefficient of variation over the schools after each year, of months for each pupil, weighted by pupils, to four
   * places; `null` where there is nothing to compare.
   */
  readonly spread: readonly (number | null)[];
}

/**
 * The rural dose (农村骨干任教年数): how long backbone teachers have taught at each rural school and will have taught
 * after each of the years given, this year first. What teachers no longer there gave is not in the dataset and not
 * counted.
 */
export const ruralDoses = (years: readonly YearDistrict[]): RuralDoses => {
  const [first] = years;
  if (first === undefined) return { schools: [], spread: [] };
  const rural = first.district.schools.filter(({ areaClass }) => areaClass === 'rural');
  const had = new Map<SchoolId, number>(rural.map(({ id }) => [id, 0]));
  const subjects = new Map<SchoolId, Map<Subject, number>>(rural.map(({ id }) => [id, new Map()]));
  const give = (school: SchoolId, subject: Subject, months: number): void => {
    const own = subjects.get(school);
    own?.set(subject, (own.get(subject) ?? 0) + months);
  };
  for (const teacher of first.district.teachers) {
    const { referenceDate } = first.policy;
    if (!isBackbone(teacher, first.policy) || !holdsPost(teacher, referenceDate)) continue;
    const { schoolId } = heldSlot(teacher, referenceDate);
    const sofar = had.get(schoolId);
    // A term at a host began with the term, not with the school of origin.
    const since = schoolId === teacher.schoolId ? teacher.joinedSchool : (teacher.termStart ?? referenceDate);
    const months = Math.max(0, monthsServed(since, referenceDate));
    if (sofar === undefined) continue;
    had.set(schoolId, sofar + months);
    give(schoolId, teacher.subject, months);
  }
  const running = new Map(had);
  const after = new Map<SchoolId, number[]>(rural.map(({ id }) => [id, []]));
  const spread: (number | null)[] = [];
  for (const { district, policy } of years) {
    for (const teacher of district.teachers) {
      if (!isBackbone(teacher, policy) || !holdsPost(teacher, policy.referenceDate)) continue;
      const { schoolId } = heldSlot(teacher, policy.referenceDate);
      const sofar = running.get(schoolId);
      if (sofar === undefined) continue;
      const retires = teacher.retiresOn;
      const ends = addMonths(policy.referenceDate, 12);
      const months = retires === null || retires > ends ? 12 : Math.max(0, monthsServed(policy.referenceDate, retires));
      running.set(schoolId, sofar + months);
      give(schoolId, teacher.subject, months);
    }
    for (const [id, months] of running) after.get(id)?.push(months);
    const open = district.schools.filter(
      (school) => running.has(school.id) && !hasClosed(school, policy.referenceDate),
    );
    const { squaredCoefficient } = weightedVariation(
      open
        .map((school) => ({
          pupils: (school.pupilsPrimary ?? 0) + (school.pupilsJunior ?? 0),
          resource: rational(BigInt(running.get(school.id) ?? 0), 1n),
        }))
        .filter(({ pupils }) => pupils > 0),
    );
    spread.push(squaredCoefficient === null ? null : Number(squareRootText(squaredCoefficient, 4)));
  }
  return {
    schools: rural.map(({ id }) => ({
      schoolId: id,
      had: had.get(id) ?? 0,
      after: after.get(id) ?? [],
      bySubject: [...(subjects.get(id) ?? [])].toSorted(([a], [b]) => compareIds(a, b)),
    })),
    spread,
  };
};
