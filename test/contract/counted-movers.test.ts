import { describe, expect, it } from 'vitest';
import { exhaustive } from '../../solver/engines/exhaustive.ts';
import { javascriptLpSolver } from '../../solver/engines/javascript-lp-solver.ts';
import { levelByLevel } from '../../solver/search/level-by-level.ts';
import { highsPlanEngine } from '../../solver/search/linear-first.ts';
import type { PlanEngine } from '../../solver/search/plan-engine.ts';
import type { District } from '../../src/district/district.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../support/district.ts';
import { aPolicy } from '../support/policy.ts';
import { solved } from '../support/solved.ts';

const engines: readonly (readonly [string, () => Promise<PlanEngine>])[] = [
  ['highs', highsPlanEngine],
  ['javascript-lp-solver', async () => levelByLevel(javascriptLpSolver)],
  ['exhaustive', async () => exhaustive],
];

const none = { numerator: 0, denominator: 1 };
const quiet = { maxOutSharePerSchool: null, subjectFloor: 'none', backboneRate: none } as const;
const moved = async (district: District, policy: Partial<Policy>, engine: PlanEngine) => {
  const result = await solved({ district, policy: aPolicy({ ...quiet, ...policy }), previous: null }, engine);
  return result.status === 'optimal' ? result.moves.map(({ teacherId }) => teacherId) : result.status;
};

describe.each(engines)('what counts as a move, by %s', (_name, load) => {
  it('takes volunteers below the tenure into the base of the backbone share', async () => {
    const district = aDistrict({
      schools: [aSchool({ id: 'A', areaClass: 'urban', approvedPosts: 40 }), aSchool({ id: 'B', approvedPosts: 40 })],
      posts: [aPost({ schoolId: 'A', required: 0 }), aPost({ schoolId: 'B', required: 8 })],
      teachers: [
        aTeacher({ id: 'E1', schoolId: 'A', backboneLevel: 'county' }),
        ...[1, 2, 3, 4, 5, 6].map((n) =>
          aTeacher({ id: `V${n}`, schoolId: 'A', joinedSchool: '2024-09-01', volunteers: true }),
        ),
      ],
    });
    const policy = { onlyEligibleMove: false, goals: [[{ goal: 'unfilled_posts', weight: 1 }]] } as const;
    const engine = await load();
    expect(await moved(district, policy, engine)).toHaveLength(7);
    // One backbone teacher bears four others: 5 × 1 >= 5, never 5 × 1 >= 7.
    const share = await moved(district, { ...policy, backboneRate: { numerator: 1, denominator: 5 } }, engine);
    expect(share).toHaveLength(5);
    expect(share).toContain('E1');
  });

  it('requires no rate of principals where no scope of rotation is in force', async () => {
    const district = aDistrict({
      schools: [aSchool({ id: 'A', areaClass: 'urban' }), aSchool({ id: 'B' })],
      posts: ['A', 'B'].map((schoolId) => aPost({ schoolId, subject: 'principal', required: 1 })),
      teachers: ['A', 'B'].map((schoolId) => aTeacher({ id: `H${schoolId}`, schoolId, role: 'principal' })),
    });
    const policy = { principals: 'separate', goals: [[{ goal: 'movers', weight: 1 }]] } as const;
    const engine = await load();
    expect(await moved(district, { ...policy, rotationScopes: [] }, engine)).toEqual([]);
    expect(await moved(district, { ...policy, rotationScopes: ['district'] }, engine)).toEqual(['HA', 'HB']);
  });

  it('counts only moves of a counted mode for the graduating classes', async () => {
    const district = aDistrict({
      schools: [
        aSchool({ id: 'A', areaClass: 'urban' }),
        aSchool({ id: 'B' }),
        aSchool({ id: 'C', areaClass: 'town' }),
      ],
      posts: ['A', 'B', 'C'].map((schoolId) => aPost({ schoolId, required: 1, max: 3 })),
      teachers: [aTeacher({ id: 'G', schoolId: 'A', graduatingClass: true })],
    });
    const policy = {
      rotationScopes: [],
      graduatingRotationRate: { numerator: 1, denominator: 1 },
      moveModes: { source_to_target: 'support' },
      goals: [[{ goal: 'movers', weight: 1 }]],
    } as const;
    const engine = await load();
    expect(await moved(district, policy, engine)).toEqual(['G']);
    expect(await moved(district, { ...policy, modeTerms: { support: 6 } }, engine)).toBe('infeasible');
  });

  it('takes a term without an end for a transfer that needs a post for the title', async () => {
    const district = aDistrict({
      schools: [aSchool({ id: 'A', areaClass: 'urban' }), aSchool({ id: 'B', seniorTitleCap: 0 })],
      posts: [aPost({ schoolId: 'A', required: 1 }), aPost({ schoolId: 'B', required: 1 })],
      teachers: [aTeacher({ id: 'S', schoolId: 'A', title: 'senior', backboneLevel: 'county' })],
    });
    const policy = { titleCaps: 'school', goals: [[{ goal: 'unfilled_rural_posts', weight: 1 }]] } as const;
    const engine = await load();
    expect(await moved(district, { ...policy, rotationScopes: [] }, engine)).toEqual(['S']);
    expect(await moved(district, { ...policy, rotationScopes: [], modeTerms: { rotation: null } }, engine)).toEqual([]);
  });
});
