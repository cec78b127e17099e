import type { District } from '../district/district.ts';
import type { SchoolId } from '../district/ids.ts';
import { type AreaClass, areaClasses } from '../district/words.ts';

/** Moves from each kind of area to each: `flows.urban.rural` went from the city to the countryside. */
export type Flows = Readonly<Record<AreaClass, Readonly<Record<AreaClass, number>>>>;

/**
 * The flows between urban, town and rural schools (clause 0.38: 在城乡间、校际间合理流动), by the statistical
 * class of each school's site. A move from or to a school the district does not have is not a flow of the district.
 */
export const flowsOf = (
  district: District,
  moves: readonly { readonly fromSchoolId: SchoolId; readonly toSchoolId: SchoolId }[],
): Flows => {
  const area = new Map(district.schools.map((school) => [school.id, school.areaClass]));
  const count = (from: AreaClass, to: AreaClass): number =>
    moves.filter((move) => area.get(move.fromSchoolId) === from && area.get(move.toSchoolId) === to).length;
  const row = (from: AreaClass): Readonly<Record<AreaClass, number>> => ({
    urban: count(from, 'urban'),
    town: count(from, 'town'),
    rural: count(from, 'rural'),
  });
  return { urban: row('urban'), town: row('town'), rural: row('rural') };
};

/** Moves the matrix holds in all. */
export const flowTotal = (flows: Flows): number =>
  areaClasses.reduce((total, from) => total + areaClasses.reduce((sum, to) => sum + flows[from][to], 0), 0);
