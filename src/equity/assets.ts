import type { School } from '../district/school.ts';
import { decimal, type Rational } from './rational.ts';
import type { AssessedStage, AssetIndicator } from './standard.ts';

const fields = {
  teaching_area: { primary: 'teachingAreaPrimary', junior: 'teachingAreaJunior' },
  sports_area: { primary: 'sportsAreaPrimary', junior: 'sportsAreaJunior' },
  equipment: { primary: 'equipmentPrimary', junior: 'equipmentJunior' },
  media_rooms: { primary: 'mediaRoomsPrimary', junior: 'mediaRoomsJunior' },
} as const satisfies Readonly<Record<AssetIndicator, Readonly<Record<AssessedStage, keyof School>>>>;

/**
 * A school stage's exact amounts of L4 to L7 (domain 2.4); `null` where the file is empty. A nine-year school gives
 * each stage its own figures, shared assets split before (domain 2.4: 1 to 1.1).
 */
export const assetOf = (school: School, stage: AssessedStage, indicator: AssetIndicator): Rational | null => {
  const given = school[fields[indicator][stage]];
  return given === undefined ? null : decimal(given);
};
