import { schoolId } from '../../src/district/ids.ts';
import type { School } from '../../src/district/school.ts';
import { day, referenceYear } from './calendar.ts';
import type { Profile } from './profile.ts';

/** From how many schools on a district shows a merger. */
const fewest = 20;

export const showsMerger = (profile: Profile, schools: number): boolean =>
  profile.lineage && !profile.tight && schools >= fewest;

/**
 * A merger of three years ago (clause 2.5): a village school closed, its children and teachers went to a school that
 * was founded anew that day. Teachers who had joined either before keep their years (domain 2.1). The closed school has
 * no posts and an empty roster.
 */
export const withMerger = (schools: readonly School[], count: number): readonly School[] => {
  const year = referenceYear - 3;
  const able = schools.filter((school) => school.openingDate === null && school.stages.includes('primary'));
  const heir = able.findLast((school) => school.areaClass === 'rural') ?? able.at(-1);
  if (heir === undefined) return schools;
  const closed: School = {
    ...heir,
    id: schoolId(`S${String(count).padStart(heir.id.length - 1, '0')}`),
    name: `${heir.name.slice(0, 2)}完全小学`,
    stages: ['primary'],
    qualitySchool: false,
    group: null,
    approvedPosts: 0,
    postPool: 0,
    pupilsPrimary: 0,
    pupilsJunior: null,
    classesPrimary: 0,
    classesJunior: null,
    boardingPupils: 0,
    dormBeds: 0,
    closingDate: day(year, 8, 31),
    partnerSchool: null,
    seniorTitleCap: 0,
    middleTitleCap: 0,
    maxOut: null,
    accepts: false,
  };
  const renewed: School = { ...heir, openingDate: day(year, 9, 1), predecessor: closed.id };
  return [...schools.map((school) => (school === heir ? renewed : school)), closed];
};
