import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/policy.ts';
import { render } from '../../src/text/render.ts';
import { someRates } from '../../test/support/costs.ts';
import { aDistrict, aHire, aJourney, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { countingWitness } from './witness.ts';

const none = { numerator: 0, denominator: 1 };

/** Two teachers in town, 50 minutes from a village with one bed and another with two. */
const district = aDistrict({
  schools: [
    aSchool({ id: 'U', areaClass: 'town' }),
    aSchool({ id: 'V', dormBeds: 1 }),
    aSchool({ id: 'W', dormBeds: 2, remoteness: 2 }),
  ],
  posts: ['V', 'W'].map((schoolId) => aPost({ schoolId, required: 2 })),
  teachers: ['A', 'B'].map((id) => aTeacher({ id, schoolId: 'U', homePlace: 'H' })),
  journeys: ['V', 'W'].map((schoolId) => aJourney({ homePlace: 'H', schoolId, minutes: 50 })),
});
const assigned = ['A', 'B'].map((teacherId) => anOrder({ teacherId, kind: 'assign', schoolId: 'V' }));
const sent = ['A', 'B'].map((teacherId) => anOrder({ teacherId, kind: 'move' }));

const rulesAndMessages = (
  given: Partial<typeof district>,
  policy: Partial<Policy>,
): readonly (readonly [string, string])[] =>
  countingWitness(
    prepareInstance(
      { ...district, ...given },
      aPolicy({
        rotationScopes: [],
        backboneRate: none,
        maxOutSharePerSchool: null,
        subjectFloor: 'none',
        ...policy,
      }),
      null,
    ),
  ).map(({ requirements: [first], message }) => [`${first?.rule} ${first?.scope}`, render('en', message)]);

describe('what counting alone shows of beds', () => {
  const far = { dailyCommuteMinutes: 45 };

  it('is that more must be housed than all the schools they can go to have beds for', () => {
    expect(rulesAndMessages({ orders: assigned }, far)).toEqual([
      [
        'dormitory_beds district',
        '2 who must be placed all come from more than 45 minutes away and need a bed; the schools they can go to (V) have 1',
      ],
    ]);
  });

  it('is nothing where beds suffice together, no move is required, or another way exists', () => {
    expect(rulesAndMessages({ orders: sent }, far)).toEqual([]);
    expect(rulesAndMessages({}, far)).toEqual([]);
    expect(rulesAndMessages({ orders: assigned }, { dailyCommuteMinutes: 50 })).toEqual([]);
    const open = district.schools.map((school) => (school.id === 'V' ? { ...school, dormBeds: null } : school));
    expect(rulesAndMessages({ orders: assigned, schools: open }, far)).toEqual([]);
  });

  it('counts new teachers who must be placed', () => {
    const hires = [aHire({ id: 'N', serviceSchools: ['V'] }), aHire({ id: 'O', serviceSchools: ['V'] })];
    const journeys = hires.map(({ id }) => aJourney({ teacherId: id, schoolId: 'V', minutes: 46 }));
    const uncapped = { ...far, newHireShareCap: null };
    expect(rulesAndMessages({ hires, journeys }, uncapped).map(([rule]) => rule)).toEqual(['dormitory_beds district']);
    expect(rulesAndMessages({ hires, journeys }, { ...uncapped, unplacedHires: 'admit' })).toEqual([]);
  });
});

describe('what counting alone shows of the budget', () => {
  const cheap = (budget: number): Partial<Policy> => ({ costRates: someRates, budget });
  // At V the subsidy is that of today, tier 0, so that only the travel allowance comes in addition.
  const least = someRates.travelMonths * (someRates.travelFenPerMonth[0] ?? 0);

  it('is that those who must go cost more where they are cheapest, to the last fen', () => {
    expect(least).toBeGreaterThan(0);
    expect(rulesAndMessages({ orders: sent }, cheap(2 * least))).toEqual([]);
    expect(rulesAndMessages({ orders: sent }, cheap(2 * least - 1))).toEqual([
      ['budget district', expect.stringMatching(/at least .* yuan a year; the budget is/)],
    ]);
    expect(rulesAndMessages({}, cheap(0))).toEqual([]);
  });

  it('is that a quota’s number of movers costs more, and that special-grade posts alone do', () => {
    const half: Partial<Policy> = { rotationScopes: ['source_set'], rotationRate: { numerator: 1, denominator: 2 } };
    expect(rulesAndMessages({}, { ...half, ...cheap(least) })).toEqual([]);
    expect(rulesAndMessages({}, { ...half, ...cheap(least - 1) }).map(([rule]) => rule)).toEqual(['budget district']);
    const schools = district.schools.map((school) => (school.id === 'U' ? school : { ...school, cluster: 'C' }));
    const every = { specialGradePosts: 'every_cluster' } as const;
    const yearly = 12 * someRates.specialGradeFenPerMonth;
    expect(rulesAndMessages({ schools }, { ...every, ...cheap(yearly) })).toEqual([]);
    expect(rulesAndMessages({ schools }, { ...every, ...cheap(yearly - 1) }).map(([rule]) => rule)).toEqual([
      'budget district',
    ]);
  });
});

describe('what counting alone shows of deferrals', () => {
  it('is each school that defers more than it may', () => {
    const teachers = ['A', 'B'].map((id) => aTeacher({ id, schoolId: 'U', exemption: 'deferral' }));
    const deferralCap = { numerator: 1, denominator: 2 };
    expect(rulesAndMessages({ teachers }, { deferralCap })).toEqual([
      ['deferral_cap school:U', 'U defers 2; at most 1 may be deferred'],
    ]);
    expect(rulesAndMessages({ teachers: teachers.slice(1) }, { deferralCap })).toEqual([]);
    expect(rulesAndMessages({ teachers }, {})).toEqual([]);
  });
});
