import type { SchoolId } from '../../district/ids.ts';
import type { OtherClaim } from '../../plan/other-claim.ts';
import type { InspectorGoal } from '../inspector-plan.ts';
import { metresBetween } from '../metres.ts';
import { measuredInspectors } from './measure.ts';
import type { InspectorReading } from './rule.ts';

/** A document's claims besides its areas; an absent value claims nothing. */
export interface InspectorClaims {
  readonly levels: readonly { readonly goal: InspectorGoal; readonly value: number }[];
  readonly metres: readonly {
    readonly centreSchoolId: SchoolId;
    readonly schoolId: SchoolId;
    readonly metres: number | null;
  }[];
}

const shown = (value: number | null): string => (value === null ? '—' : String(value));

/** Levels and distances claimed otherwise than they are counted here. */
export const otherInspectorClaims = (reading: InspectorReading, claims: InspectorClaims): readonly OtherClaim[] => {
  const values = measuredInspectors(reading);
  const levels = claims.levels.flatMap(({ goal, value }) =>
    value === values[goal] ? [] : [{ claim: goal, claimed: shown(value), counted: shown(values[goal]) }],
  );
  const ways = claims.metres.flatMap(({ centreSchoolId, schoolId, metres }) => {
    const [centre, school] = [reading.schools.get(centreSchoolId), reading.schools.get(schoolId)];
    if (centre === undefined || school === undefined) return [];
    const counted = centre.id === school.id ? 0 : metresBetween(centre, school);
    return counted === metres
      ? []
      : [{ claim: `${centre.id} → ${school.id}`, claimed: shown(metres), counted: shown(counted) }];
  });
  return [...levels, ...ways];
};
