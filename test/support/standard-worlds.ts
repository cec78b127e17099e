import fc from 'fast-check';
import type { SchoolId } from '../../src/district/ids.ts';
import { sortedDistrict } from '../../src/district/sorted.ts';
import type { Subject } from '../../src/district/words.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type PlanWorld, planWorlds } from './plan-worlds.ts';
import { aPolicy } from './policy.ts';

const usual = aPolicy().standardThresholds;

const terms: fc.Arbitrary<Partial<Policy>> = fc.record({
  standardFloor: fc.constantFrom<Policy['standardFloor']>(
    'all_schools',
    'all_schools',
    'source_schools',
    'met_at_all',
    'met_at_source',
    'none',
  ),
  statSite: fc.constantFrom<Policy['statSite']>('host', 'host', 'home'),
  standardThresholds: fc.constantFrom(1, 2, 4).map((times) => ({
    ...usual,
    primary: {
      ...usual.primary,
      backbone: { numerator: times, denominator: 1 },
      arts_pe: { numerator: 9 * times, denominator: 10 },
    },
  })),
  standardDegrees: fc.constantFrom<Policy['standardDegrees']>(
    { primary: 'college', junior: 'bachelor' },
    { primary: 'bachelor', junior: 'bachelor' },
  ),
  // Some moves take the personnel relation along, some leave it at home.
  moveModes: fc.constantFrom<Policy['moveModes']>(
    {},
    { source_to_target: 'transfer' },
    { source_to_target: 'support', target_to_source: 'transfer' },
  ),
});

const kinds = fc.array(fc.record({ special: fc.nat(9), point: fc.nat(3), away: fc.nat(7), closed: fc.nat(11) }), {
  minLength: 8,
  maxLength: 8,
});

const sung = (subject: Subject): Subject => (subject === 'mathematics' ? 'music' : subject);

/**
 * Small worlds under the quality-balance standard: music and Chinese so that L3 counts a teacher, teaching
 * points, special-education and closed schools among the others, teachers whose personnel relation is elsewhere.
 */
export const standardWorlds: fc.Arbitrary<PlanWorld> = fc
  .record({ world: planWorlds, terms, kinds })
  .map(({ world: { district, policy, previous }, terms: policyTerms, kinds: rolls }) => ({
    district: sortedDistrict({
      ...district,
      schools: district.schools.map((school, index) => ({
        ...school,
        ...(rolls[index]?.special === 9 ? { specialEducation: true } : {}),
        ...(rolls[index]?.point === 3 ? { teachingPoint: true } : {}),
        ...(rolls[index]?.closed === 11 ? { closingDate: policy.referenceDate } : {}),
      })),
      posts: district.posts?.map((post) => ({ ...post, subject: sung(post.subject) })) ?? null,
      teachers: district.teachers.map((teacher, index) => {
        const elsewhere = district.schools[rolls[index]?.away ?? 7];
        return {
          ...teacher,
          subject: sung(teacher.subject),
          alsoQualified: teacher.alsoQualified.map(({ stage, subject }) => ({ stage, subject: sung(subject) })),
          personnelSchoolId: elsewhere === undefined ? null : (elsewhere.id as SchoolId),
        };
      }),
    }),
    policy: { ...policy, ...policyTerms },
    previous: previous?.map((move) => ({ ...move, subject: sung(move.subject) })) ?? null,
  }));
