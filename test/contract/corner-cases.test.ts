import { beforeAll, describe, expect, it } from 'vitest';
import { exhaustive } from '../../solver/engines/exhaustive.ts';
import { javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { prepareInstance } from '../../solver/formulation/instance.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { PlanEngine } from '../../solver/search/plan-engine.ts';
import type { District } from '../../src/district/district.ts';
import { eligibilityLedger } from '../../src/eligibility/ledger.ts';
import { checkPlan } from '../../src/plan/checker/check-plan.ts';
import { moveKinds, type Policy } from '../../src/policy/policy.ts';
import { aDistrict, aHire, anOrder, aPost, aSchool, aTeacher } from '../support/district.ts';
import { aPolicy, aPool } from '../support/policy.ts';
import { surroundings } from './surroundings.ts';

const none = { numerator: 0, denominator: 1 };
const half = { numerator: 1, denominator: 2 };

/** The only goals are filled posts and few moves, which isolates the rule under test. */
const policyOf = (given: Partial<Policy>): Policy =>
  aPolicy({
    rotationScopes: [],
    rotationRate: none,
    backboneRate: none,
    maxOutSharePerSchool: null,
    subjectFloor: 'none',
    moveKinds: [...moveKinds],
    goals: [[{ goal: 'unfilled_posts', weight: 1 }], [{ goal: 'movers', weight: 1 }]],
    ...given,
  });

interface Corner {
  readonly title: string;
  readonly district: District;
  readonly policy: Partial<Policy>;
  /** Worked out by hand: who goes where; `null` where nothing is lawful. */
  readonly plan: readonly string[] | null;
}

const town = aSchool({ id: 'U', areaClass: 'town' });
const village = aSchool({ id: 'V' });
const bare = { members: 0, maxPerSchool: null, backboneShare: none, subjects: [], staffedShare: none };

const failing = (given: Partial<Parameters<typeof aTeacher>[0]>): Corner['district'] =>
  aDistrict({
    schools: [town, village, aSchool({ id: 'CITY', managedByDistrict: false })],
    posts: [aPost({ schoolId: 'V', required: 1 })],
    teachers: [
      aTeacher({ id: 'A', schoolId: 'U' }),
      aTeacher({ id: 'H', schoolId: 'U', role: 'principal', failedYears: 3, ...given }),
    ],
  });

const awayFrom = (given: Partial<Parameters<typeof aTeacher>[0]>): Corner['district'] =>
  aDistrict({
    schools: [town, village, aSchool({ id: 'CITY', managedByDistrict: false })],
    posts: [aPost({ schoolId: 'V', required: 0, max: 3 }), aPost({ schoolId: 'U', required: 1 })],
    teachers: [
      aTeacher({ id: 'A', schoolId: 'U' }),
      aTeacher({ id: 'B', schoolId: 'U', termMode: 'support', hostSchoolId: 'V', ...given }),
    ],
  });

const closing = (given: Partial<Parameters<typeof aTeacher>[0]> = {}): District =>
  aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town', closingDate: '2026-08-31' }), village],
    posts: [aPost({ schoolId: 'V', required: 1 })],
    teachers: [aTeacher({ id: 'A', schoolId: 'U', ...given })],
  });

/** A new village school with two people on one post, wanted by two more, who can be lent posts. */
const crowded: District = aDistrict({
  schools: [aSchool({ id: 'U', areaClass: 'town' }), aSchool({ id: 'V', approvedPosts: 1, openingDate: '2025-09-01' })],
  posts: [aPost({ schoolId: 'V', required: 4 })],
  teachers: [
    ...['A', 'B'].map((id) => aTeacher({ id, schoolId: 'U' })),
    ...['C', 'D'].map((id) => aTeacher({ id, schoolId: 'V' })),
  ],
});

const twoModes = (move: 'support' | 'transfer', assign: 'support' | 'transfer'): District =>
  aDistrict({
    schools: [town, aSchool({ id: 'V', seniorTitleCap: 0 })],
    posts: [aPost({ schoolId: 'V', required: 1 })],
    teachers: [aTeacher({ id: 'A', schoolId: 'U', title: 'senior' })],
    orders: [
      anOrder({ teacherId: 'A', kind: 'move', mode: move }),
      anOrder({ teacherId: 'A', kind: 'assign', schoolId: 'V', mode: assign }),
    ],
  });

const corners: readonly Corner[] = [
  {
    title: 'the post of somebody borrowed out is kept as well as that of somebody on support',
    district: aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town', approvedPosts: 1 }), village],
      posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'V', required: 1, max: 3 })],
      teachers: [
        aTeacher({ id: 'A', schoolId: 'U', termMode: 'borrow', hostSchoolId: 'V' }),
        aTeacher({ id: 'B', schoolId: 'V' }),
      ],
    }),
    policy: { reserveReturn: true },
    plan: [],
  },
  {
    title: 'no post is kept for somebody who retires before the term is over',
    district: aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town', approvedPosts: 1 }), village],
      posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'V', required: 0, max: 3 })],
      teachers: [
        aTeacher({ id: 'A', schoolId: 'U', termMode: 'support', hostSchoolId: 'V', retiresOn: '2026-08-31' }),
        aTeacher({ id: 'B', schoolId: 'V' }),
      ],
    }),
    policy: { reserveReturn: true },
    plan: ['B>U'],
  },
  {
    title: 'a school opened on a leap day is new for three years by the last day of February',
    district: aDistrict({
      schools: [town, aSchool({ id: 'V', approvedPosts: 0, openingDate: '2024-02-29' })],
      posts: [aPost({ schoolId: 'V', required: 1 })],
      teachers: [aTeacher({ id: 'A', schoolId: 'U' })],
    }),
    policy: { referenceDate: '2027-02-28' as Policy['referenceDate'], postPool: aPool() },
    plan: [],
  },
  {
    title: 'of two orders with different modes the assignment says the mode',
    district: twoModes('support', 'transfer'),
    policy: { titleCaps: 'school' },
    plan: null,
  },
  {
    title: 'of two orders with different modes the assignment says the mode, the milder one too',
    district: twoModes('transfer', 'support'),
    policy: { titleCaps: 'school' },
    plan: ['A>V'],
  },
  {
    title: 'a term in progress at a new school that the home school founds goes the right way',
    district: aDistrict({
      schools: [town, aSchool({ id: 'N', areaClass: 'town', openingDate: '2026-04-01', partnerSchool: 'U' })],
      posts: [aPost({ schoolId: 'U', required: 2 }), aPost({ schoolId: 'N', required: 1 })],
      teachers: [
        aTeacher({ id: 'A', schoolId: 'U' }),
        aTeacher({ id: 'B', schoolId: 'U', termMode: 'support', hostSchoolId: 'N' }),
      ],
    }),
    policy: {
      rotationScopes: ['source_set'],
      rotationRate: half,
      countMode: 'in_progress',
      seedTeams: { ...bare, staffed: 'opening' },
    },
    plan: [],
  },
  {
    title: 'the only teacher of a subject is not the only one once somebody is back',
    district: aDistrict({
      schools: [town, village],
      posts: [aPost({ schoolId: 'V', subject: 'music', required: 1 })],
      teachers: [
        aTeacher({ id: 'A', schoolId: 'U', subject: 'music' }),
        aTeacher({
          id: 'B',
          schoolId: 'V',
          subject: 'music',
          termMode: 'support',
          termEnd: '2026-08-31',
          personnelSchoolId: 'U',
        }),
      ],
    }),
    policy: { protectOnlyTeacher: 'exempt' },
    plan: ['A>V'],
  },
  ...(
    [
      ['retires', { retiresOn: '2026-08-31' }],
      ['is not on duty', { onDuty: false }],
      ['is at a school of the city', { schoolId: 'CITY' }],
    ] as const
  ).map(([why, given]) => ({
    title: `a principal who failed three years and ${why} needs no replacement`,
    district: failing(given),
    policy: { headFailedYears: 3 },
    plan: ['A>V'],
  })),
  {
    title: 'a term in progress counts as a mover',
    district: awayFrom({}),
    policy: { rotationScopes: ['district'], rotationRate: half, countMode: 'in_progress' },
    plan: [],
  },
  ...(
    [
      ['who retires', { retiresOn: '2026-08-31' }],
      ['of a school of the city', { personnelSchoolId: 'CITY' }],
      ['of a senior high school', { stage: 'senior' }],
    ] as const
  ).map(([whose, given]) => ({
    title: `a term in progress ${whose} counts neither as a mover nor as eligible`,
    district: awayFrom(given),
    policy: { rotationScopes: ['district'] as const, rotationRate: half, countMode: 'in_progress' as const },
    plan: ['A>V'],
  })),
  {
    title: 'a rural cluster of closed schools has no special-grade post',
    district: aDistrict({
      schools: [town, village, aSchool({ id: 'W', cluster: 'C', closingDate: '2026-08-31' })],
      posts: [aPost({ schoolId: 'V', required: 1 })],
      teachers: [aTeacher({ id: 'A', schoolId: 'U' })],
    }),
    policy: { specialGradePosts: 'every_cluster' },
    plan: ['A>V'],
  },
  {
    title: 'the principal of a school that has closed may go where one is lacking',
    district: aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town', closingDate: '2026-08-31' }), village],
      posts: [aPost({ schoolId: 'V', subject: 'principal', required: 1 })],
      teachers: [aTeacher({ id: 'H', schoolId: 'U', role: 'principal' })],
    }),
    policy: { rotationScopes: ['district'], rotationRate: half },
    plan: ['H>V'],
  },
  {
    title: 'the principal of a school that stays open does not leave it without one',
    district: aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town', closingDate: '2026-09-02' }), village],
      posts: [aPost({ schoolId: 'V', subject: 'principal', required: 1 })],
      teachers: [aTeacher({ id: 'H', schoolId: 'U', role: 'principal' })],
    }),
    policy: { rotationScopes: ['district'], rotationRate: half },
    plan: null,
  },
  ...(
    [
      ['no one else takes the slot that a teacher returns to, with room at the school', {}, ['A>V']],
      ['the slot of who leaves for good is free', { moveModes: { source_to_target: 'transfer' } }, ['A>V', 'N>U']],
      ['a slot without a ceiling is not kept', { subjectCeiling: 'none' }, ['A>V', 'N>U']],
    ] as const
  ).map(([title, policy, plan]) => ({
    title,
    district: aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town' }), village],
      posts: [aPost({ schoolId: 'U', required: 1 }), aPost({ schoolId: 'V', required: 1 })],
      teachers: [aTeacher({ id: 'A', schoolId: 'U' })],
      orders: [anOrder({ teacherId: 'A', kind: 'assign', schoolId: 'V' })],
      hires: [aHire({ id: 'N', serviceSchools: ['U'] })],
    }),
    policy: { reserveReturn: true, unplacedHires: 'admit', newHireShareCap: null, ...policy } satisfies Partial<Policy>,
    plan,
  })),
  ...(
    [
      [{ closingDate: '2026-09-01' }, []],
      [{ closingDate: '2029-08-31' }, []],
      [{ closingDate: '2029-09-01' }, ['A>V']],
      [{ openingDate: '2027-08-31' }, ['A>V']],
      [{ openingDate: '2029-09-01' }, []],
    ] as const
  ).map(([dates, plan]) => ({
    title: `a rotation of three years goes only to a school that is open so long: ${JSON.stringify(dates)}`,
    district: aDistrict({
      schools: [town, aSchool({ id: 'V', ...dates })],
      posts: [aPost({ schoolId: 'V', required: 1 })],
      teachers: [aTeacher({ id: 'A', schoolId: 'U' })],
    }),
    policy: {},
    plan,
  })),
  {
    title: 'a school that closes the next day places everybody, the exempt and the head too, whatever the caps',
    district: aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town', closingDate: '2026-09-01', maxOut: 0 }), village],
      posts: [aPost({ schoolId: 'U', required: 9 }), aPost({ schoolId: 'V', required: 0, max: 3 })],
      teachers: [
        aTeacher({ id: 'A', schoolId: 'U', exemption: 'illness', acceptsAssignment: false }),
        aTeacher({ id: 'B', schoolId: 'U', joinedSchool: '2026-02-01' }),
        aTeacher({ id: 'H', schoolId: 'U', role: 'principal' }),
      ],
    }),
    policy: {
      principals: 'none',
      maxOutPerSchoolSubject: 1,
      rotationScopes: ['district', 'source_set'],
      rotationRate: half,
    },
    plan: ['A>V', 'B>V', 'H>V'],
  },
  {
    title: 'a school that closes the next day has no plan where its people find no post',
    district: aDistrict({
      schools: [aSchool({ id: 'U', areaClass: 'town', closingDate: '2026-09-01' }), village],
      posts: [aPost({ schoolId: 'V', required: 1 })],
      teachers: ['A', 'B'].map((id) => aTeacher({ id, schoolId: 'U' })),
    }),
    policy: {},
    plan: null,
  },
  {
    title: 'a certificate of the senior stage serves a junior post that is listed',
    district: aDistrict({
      schools: ['U', 'V'].map((id) => aSchool({ id, stages: ['junior'], areaClass: id === 'U' ? 'town' : 'rural' })),
      posts: [
        aPost({ schoolId: 'U', stage: 'junior', subject: 'physics', required: 1 }),
        aPost({ schoolId: 'V', stage: 'junior', subject: 'chemistry', required: 1 }),
      ],
      teachers: ['A', 'B'].map((id) =>
        aTeacher({
          id,
          schoolId: 'U',
          stage: 'junior',
          subject: 'physics',
          alsoQualified: id === 'A' ? [{ stage: 'senior', subject: 'chemistry' }] : [],
        }),
      ),
    }),
    policy: { rotationScopes: ['district'], rotationRate: half },
    plan: ['A>V'],
  },
  ...(['2031-08-31', '2031-07-31'] as const).map((retiresOn) => ({
    title: `who retires on ${retiresOn} is ${retiresOn === '2031-08-31' ? 'exactly' : 'fewer than'} 60 months away`,
    district: aDistrict({
      schools: [town, village],
      posts: [aPost({ schoolId: 'V', required: 1 })],
      teachers: [aTeacher({ id: 'A', schoolId: 'U', retiresOn })],
    }),
    policy: { retirementGuardMonths: 60 },
    plan: retiresOn === '2031-08-31' ? ['A>V'] : [],
  })),
  ...([1, 2, 3] as const).map((total) => ({
    title: `a school of two people on one post grows by the posts lent less the one it lacks: ${total} lent`,
    district: crowded,
    policy: { postPool: aPool({ total }), moveKinds: ['source_to_target'] as const },
    plan: total === 1 ? [] : total === 2 ? ['A>V'] : ['A>V', 'B>V'],
  })),
  {
    title: 'a shortage subject lends one post for each arrival, so that none is left for a post lacking today',
    district: {
      ...crowded,
      posts: [aPost({ schoolId: 'V', required: 4, subject: 'pe' })],
      schools: crowded.schools.map((school) => ({ ...school, openingDate: null })),
      teachers: crowded.teachers.map((teacher) => ({ ...teacher, subject: 'pe' })),
    },
    policy: { postPool: aPool({ total: 2 }), moveKinds: ['source_to_target'] },
    plan: [],
  },
  ...(
    [
      { protectOnlyTeacher: 'keep_one' },
      { protectOnlyTeacher: 'exempt' },
      { backboneLeftPerSubject: 1 },
      { maxHomeroomOutShare: none },
    ] as const
  ).map((policy) => ({
    title: `keeps no teacher at a school that has closed by ${Object.keys(policy).join()} ${Object.values(policy)[0]}`,
    district: closing({ backboneLevel: 'county', homeroom: true, grade: 3 }),
    policy,
    plan: ['A>V'],
  })),
];

describe('corner cases that a model and a checker are apt to take differently', () => {
  const engines: PlanEngine[] = [];
  beforeAll(async () => {
    engines.push(exhaustive, levelByLevel(javascriptLpSolver), await highsPlanEngine());
  });

  it.each(corners)('$title', async ({ district, policy: given, plan }) => {
    const policy = policyOf(given);
    const ledger = eligibilityLedger(district, policy);
    for (const engine of engines) {
      const { status, moves } = await engine.solve(prepareInstance(district, policy, null), surroundings());
      const went = moves.map(({ teacherId, toSchoolId }) => `${teacherId}>${toSchoolId}`);
      expect([engine.name, status === 'optimal' ? went : null]).toEqual([engine.name, plan]);
      const checks = status === 'optimal' ? checkPlan(district, policy, ledger, moves, null).checks : [];
      expect(checks.filter(({ holds }) => !holds)).toEqual([]);
    }
  });
});
