import type { School } from '../../../src/district/school.ts';
import type { Random } from '../random.ts';

/** What one pupil, or a hundred, has about: around the standard's thresholds (domain 2.4), some schools below them. */
const perPupil = {
  primary: { teaching: 5.2, sports: 8.6, equipment: 2400, roomsPerHundred: 2.6 },
  junior: { teaching: 6.6, sports: 11.6, equipment: 2900, roomsPerHundred: 2.7 },
} as const;

/** L4 to L7 of every stage of a school: whole square metres, yuan and rooms. */
export const withAssets = (draw: Random, school: School): School => {
  const drawn = (['primary', 'junior'] as const).map((stage) => {
    const usual = perPupil[stage];
    const pupils = (stage === 'primary' ? school.pupilsPrimary : school.pupilsJunior) ?? 0;
    const about = (each: number): number => Math.max(1, Math.round(pupils * each * (0.8 + 0.5 * draw.unit())));
    return {
      teaching: about(usual.teaching),
      sports: about(usual.sports),
      equipment: about(usual.equipment),
      rooms: about(usual.roomsPerHundred / 100),
    };
  });
  const [primary, junior] = drawn;
  return {
    ...school,
    ...(primary !== undefined && school.stages.includes('primary')
      ? {
          teachingAreaPrimary: primary.teaching,
          sportsAreaPrimary: primary.sports,
          equipmentPrimary: primary.equipment,
          mediaRoomsPrimary: primary.rooms,
        }
      : {}),
    ...(junior !== undefined && school.stages.includes('junior')
      ? {
          teachingAreaJunior: junior.teaching,
          sportsAreaJunior: junior.sports,
          equipmentJunior: junior.equipment,
          mediaRoomsJunior: junior.rooms,
        }
      : {}),
  };
};
