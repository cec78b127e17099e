import { type Couple, couplesOf } from '../district/couples.ts';
import type { District } from '../district/district.ts';
import type { TeacherId } from '../district/ids.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Policy } from '../policy/policy.ts';

/** How many couples a rule of the policy judges. */
export const coupleCount = (district: District, { tiedMinutes, referenceDate }: Policy): number =>
  tiedMinutes === null ? 0 : couplesOf(district, referenceDate).length;

const untied = ({ tiedWith: _family, ...teacher }: Teacher): Teacher => teacher;

/** A district without its couples: who is married to whom is a family relation (domain 6). */
export const withoutCouples = (district: District): District =>
  district.teachers.every(({ tiedWith }) => tiedWith === undefined)
    ? district
    : { ...district, teachers: district.teachers.map(untied) };

/**
 * A withheld district with so many couples of teachers whom the plan leaves where they are: the checks of that plan count
 * as many couples, and no real one is revealed. Which plan is best may depend on the real ones.
 */
export const withStandInCouples = (
  district: District,
  couples: number,
  movers: ReadonlySet<TeacherId>,
  { referenceDate }: Policy,
): District => {
  const present = ({ id, onDuty, retiresOn }: Teacher): boolean =>
    !movers.has(id) && onDuty && (retiresOn === null || retiresOn > referenceDate);
  const staying = district.teachers.filter(present).slice(0, 2 * couples);
  const partners = new Map<TeacherId, TeacherId>();
  for (let index = 0; index + 1 < staying.length; index += 2) {
    const pair = staying.slice(index, index + 2) as unknown as Couple;
    partners.set(pair[0].id, pair[1].id);
    partners.set(pair[1].id, pair[0].id);
  }
  return {
    ...district,
    teachers: district.teachers.map((teacher) => {
      const tiedWith = partners.get(teacher.id);
      return tiedWith === undefined ? teacher : { ...teacher, tiedWith };
    }),
  };
};
