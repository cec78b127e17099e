import { describe, expect, it } from 'vitest';
import { itinerantDistrict, itinerantPolicy, lawfulAssignments } from '../../../test/support/itinerant.ts';
import { type ItinerantClaims, otherItinerantClaims } from './claims.ts';
import { readItinerant } from './reading.ts';

const none: ItinerantClaims = { coverage: null, extra: null, levels: null };
const claimsOf = (claims: Partial<ItinerantClaims>) =>
  otherItinerantClaims(readItinerant(itinerantDistrict(), itinerantPolicy(), [], lawfulAssignments), {
    ...none,
    ...claims,
  }).map(({ claim, claimed, counted }) => `${claim}: ${claimed} for ${counted}`);

const levels = [
  { goal: 'uncovered_lessons', value: 76 },
  { goal: 'remote_lessons', value: 4 },
  { goal: 'travel_minutes', value: 140 },
  { goal: 'itinerant_teachers', value: 2 },
] as const;
const row = (school: string, subject: string, ...counts: readonly [number, number, number, number, number]) => {
  const [needed, own, itinerant, remote, uncovered] = counts;
  return { school_id: school, stage: 'primary', subject, needed, own, itinerant, remote, uncovered } as const;
};
const coverage = [
  row('S1', 'pe', 10, 0, 6, 4, 0),
  row('S1', 'music', 5, 0, 5, 0, 0),
  row('S2', 'pe', 10, 0, 0, 0, 10),
  row('S2', 'music', 5, 0, 3, 0, 2),
];
const extra = [
  { school_id: 'S1', stage: 'primary', teachers: 2 },
  { school_id: 'S2', stage: 'primary', teachers: 1 },
] as const;

describe('what a document claims of itinerant teaching', () => {
  it('is compared where it is given, and agrees with the count', () => {
    expect(claimsOf({})).toEqual([]);
    expect(claimsOf({ levels, coverage, extra })).toEqual([]);
  });

  it('is reported where a level, a lesson or a teacher differs', () => {
    expect(claimsOf({ levels: [{ goal: 'uncovered_lessons', value: 0 }, ...levels.slice(1)] })).toEqual([
      'uncovered_lessons: 0 for 76',
    ]);
    expect(claimsOf({ coverage: [row('S1', 'pe', 10, 0, 10, 0, 0), ...coverage.slice(1)] })).toEqual([
      'S1 primary pe: 10/0/10/0/0 for 10/0/6/4/0',
    ]);
    expect(claimsOf({ extra: [{ school_id: 'H', stage: 'primary', teachers: 3 }, ...extra] })).toEqual([
      'L3 H primary: 3 for 0',
    ]);
  });

  it('is reported where a row is left out or repeated, unless it counts nothing', () => {
    expect(claimsOf({ levels: levels.slice(1), extra: extra.slice(1) })).toEqual([
      'uncovered_lessons: — for 76',
      'L3 S1 primary: — for 2',
    ]);
    expect(claimsOf({ coverage: [...coverage, ...coverage.slice(3)] })).toEqual([
      'S2 primary music: 5/0/3/0/2; 5/0/3/0/2 for 5/0/3/0/2',
    ]);
    expect(claimsOf({ coverage: [...coverage, row('S1', 'art', 0, 0, 0, 0, 0)] })).toEqual([]);
  });
});
