import { afterEach, describe, expect, it, vi } from 'vitest';
import { surroundings } from '../../test/contract/surroundings.ts';
import { aDistrict, aHire, aJourney, anOrder, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { exhaustive } from '../engines/exhaustive.ts';
import { HighsProgram } from '../engines/highs-program.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { highsPlanEngine } from './linear-first.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const none = { numerator: 0, denominator: 1 };

/** Four pupils in all: the costs of the indicator reach 9e9, and HiGHS ends a run from the last basis with status -1. */
const fewPupils = prepareInstance(
  aDistrict({
    schools: ['S1', 'S2'].map((id) => aSchool({ id, pupilsPrimary: 2 })),
    posts: [aPost({ schoolId: 'S1', required: 3 }), aPost({ schoolId: 'S2', required: 5 })],
    teachers: [
      aTeacher({ id: 'T2', schoolId: 'S2', subject: 'mathematics' }),
      aTeacher({ id: 'T3', schoolId: 'S2' }),
      aTeacher({ id: 'T4', schoolId: 'S1', backboneLevel: 'county' }),
      aTeacher({ id: 'T5', schoolId: 'S2' }),
      aTeacher({ id: 'T6', schoolId: 'S2', joinedSchool: '2020-09-02' }),
      aTeacher({ id: 'T8', schoolId: 'S2', joinedSchool: '2020-09-02' }),
    ],
    orders: [anOrder({ teacherId: 'T3', kind: 'stay' })],
  }),
  aPolicy({
    rotationRate: none,
    // The denominator is a coefficient of the quota's row.
    backboneRate: { numerator: 20, denominator: 100 },
    maxOutSharePerSchool: { numerator: 1, denominator: 1 },
    subjectFloor: 'none',
    goals: [[{ goal: 'cv_degree', weight: 1 }]],
  }),
  null,
);

/** HiGHS calls the regions of the optimum infeasible in the tie-break, although it has met their plan before. */
const heldWeights = prepareInstance(
  aDistrict({
    schools: [aSchool({ id: 'S1', maxOut: 2 }), aSchool({ id: 'S2', pupilsJunior: 12 })],
    posts: [
      aPost({ schoolId: 'S2', required: 2, stage: 'junior', subject: 'mathematics' }),
      aPost({ schoolId: 'S2', required: 1 }),
      aPost({ schoolId: 'S2', required: 2, subject: 'mathematics' }),
    ],
    teachers: [
      aTeacher({
        id: 'T2',
        schoolId: 'S1',
        alsoQualified: [{ stage: 'primary', subject: 'mathematics' }],
        degree: 'secondary',
        homePlace: 'B',
      }),
      aTeacher({ id: 'T3', schoolId: 'S1', homePlace: 'B' }),
    ],
    journeys: [aJourney({ homePlace: 'B', schoolId: 'S2', minutes: 30 })],
    hires: [aHire({ id: 'N1', stage: 'junior', subject: 'mathematics', hireType: 'funded', degree: 'bachelor' })],
  }),
  aPolicy({
    rotationRate: none,
    backboneRate: none,
    crossStage: 'certificate',
    unplacedHires: 'admit',
    goals: [
      [
        { goal: 'cv_degree', weight: 4 },
        { goal: 'unfilled_posts', weight: 1 },
      ],
      [{ goal: 'commute_total', weight: 1 }],
    ],
  }),
  null,
);

describe('a failure of HiGHS on a small district', () => {
  it('in one run of a linear programme leaves the plan that trying every plan gives', async () => {
    const runs = vi.spyOn(HighsProgram.prototype as unknown as { run: () => string }, 'run');
    const result = await (await highsPlanEngine()).solve(fewPupils, surroundings());
    const every = await exhaustive.solve(fewPupils, surroundings());
    expect([result.status, result.moves, result.lottery]).toEqual(['optimal', every.moves, every.lottery]);
    expect(runs.mock.results.filter(({ value }) => value === 'failed')).not.toEqual([]);
  });

  it('in the tie-break leaves the plan that trying every plan gives, and a note', async () => {
    const result = await (await highsPlanEngine()).solve(heldWeights, surroundings());
    const every = await exhaustive.solve(heldWeights, surroundings());
    expect([result.status, result.moves, result.lottery]).toEqual(['optimal', every.moves, every.lottery]);
    expect(result.notes.map(({ key }) => key)).toEqual(['note.fell_back']);
  });
});
