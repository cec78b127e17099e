import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOrder } from '../../../test/support/district.ts';
import { aPlacement, hiringDistrict } from '../../../test/support/hires.ts';
import {
  aMove,
  lawfulDistrict,
  lawfulMoves,
  lawfulPolicy,
  withPost,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { schoolId } from '../../district/ids.ts';
import { catalogues, render } from '../../text/render.ts';
import { causeNames, type PlanVersion } from './version.ts';
import { versionDifference } from './version-difference.ts';

const version = (given: Partial<PlanVersion> = {}, ineligible: readonly string[] = []): PlanVersion => {
  const district = given.district ?? lawfulDistrict();
  const policy = given.policy ?? lawfulPolicy();
  return { district, policy, ledger: aLedger(district, policy, { ineligible }), moves: lawfulMoves(), ...given };
};
const changesOf = (before: PlanVersion, now: PlanVersion) =>
  versionDifference(before, now).changes.map(({ teacherId, kind, cause }) => `${teacherId} ${kind} ${cause}`);
const without = (id: string) => lawfulMoves().filter(({ teacherId }) => teacherId !== id);

describe('the difference of two versions', () => {
  it('is nothing between a version and itself', () => {
    expect(versionDifference(version(), version())).toEqual({
      changes: [],
      kept: 4,
      counts: { added: 0, dropped: 0, redirected: 0, reposted: 0 },
      causes: {},
    });
  });

  it('names an order, who takes the place, and counts', () => {
    const district = { ...lawfulDistrict(), orders: [anOrder({ teacherId: 'U1-01', kind: 'stay' })] };
    const now = version({ district, moves: [...without('U1-01'), aMove('U1-03', 'U1', 'R1')] });
    const difference = versionDifference(version(), now);
    expect(changesOf(version(), now)).toEqual(['U1-01 dropped orders', 'U1-03 added place']);
    expect(difference).toMatchObject({ kept: 3, counts: { added: 1, dropped: 1 }, causes: { orders: 1, place: 1 } });
    expect(difference.changes.map(({ message }) => render('zh', message))).toEqual(['新下指令：不交流', '接替 U1-01']);
    expect(changesOf(now, version())).toEqual(['U1-01 added orders', 'U1-03 dropped place']);
  });

  it('names the roster, eligibility, posts and policy where they changed', () => {
    const moved = withTeacher(lawfulDistrict(), 'U1-01', { schoolId: schoolId('U2') });
    const now = without('U1-01');
    expect(changesOf(version(), version({ district: moved, moves: now }))).toEqual(['U1-01 dropped roster']);
    expect(changesOf(version(), version({ moves: now }, ['U1-01']))).toEqual(['U1-01 dropped eligibility']);
    const fewer = withPost(lawfulDistrict(), 'R1', 'chinese', { required: 5 });
    expect(changesOf(version(), version({ district: fewer, moves: now }))).toEqual(['U1-01 dropped posts']);
    expect(changesOf(version(), version({ policy: lawfulPolicy({ tenureMinYears: 7 }), moves: now }))).toEqual([
      'U1-01 dropped policy',
    ]);
    expect(changesOf(version(), version({ moves: now }))).toEqual(['U1-01 dropped balance']);
  });

  it('does not call the fewest changes another policy', () => {
    const goals = [[{ goal: 'changes', weight: 1 }] as const, ...lawfulPolicy().goals];
    expect(changesOf(version(), version({ policy: lawfulPolicy({ goals }), moves: without('U1-01') }))).toEqual([
      'U1-01 dropped balance',
    ]);
  });

  it('distinguishes another school from another post at the same one, and includes new teachers', () => {
    const other = (move: ReturnType<typeof aMove>) => version({ moves: [...without('U1-01'), move] });
    expect(changesOf(version(), other(aMove('U1-01', 'U1', 'R2')))).toEqual(['U1-01 redirected balance']);
    expect(changesOf(version(), other(aMove('U1-01', 'U1', 'R1', { subject: 'music' })))).toEqual([
      'U1-01 reposted balance',
    ]);
    const hiring = version({ district: hiringDistrict(), moves: [aPlacement('N1', 'R1')] });
    expect(changesOf(hiring, { ...hiring, moves: [aPlacement('N1', 'R2')] })).toEqual(['N1 redirected balance']);
  });

  it('has words for every cause in both languages', () => {
    for (const cause of causeNames)
      for (const words of Object.values(catalogues))
        expect(Object.keys(words).some((key) => key.startsWith(`difference.cause.${cause}`))).toBe(true);
    const said = versionDifference(version(), version({ moves: [] })).changes.map(({ message }) =>
      render('en', message),
    );
    expect(said.join()).not.toMatch(/difference\.|[{}]/);
  });

  it('adds up: every person is kept, or changed in one way with one cause, and backwards alike', () => {
    const people = lawfulDistrict()
      .teachers.filter(({ role }) => role === 'teacher')
      .slice(0, 8);
    const plans = fc
      .array(fc.constantFrom(null, 'R1', 'R2'), { minLength: people.length, maxLength: people.length })
      .map((to) =>
        people.flatMap((teacher, index) => {
          const school = to[index];
          return school === null || school === undefined ? [] : [aMove(teacher.id, teacher.schoolId, school)];
        }),
      );
    fc.assert(
      fc.property(plans, plans, (one, other) => {
        const forth = versionDifference(version({ moves: one }), version({ moves: other }));
        const back = versionDifference(version({ moves: other }), version({ moves: one }));
        const everybody = new Set([...one, ...other].map(({ teacherId }) => teacherId));
        expect(forth.kept + forth.changes.length).toBe(everybody.size);
        const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
        expect([total(forth.counts), total(forth.causes)]).toEqual([forth.changes.length, forth.changes.length]);
        expect(back.counts).toMatchObject({
          added: forth.counts.dropped,
          dropped: forth.counts.added,
          redirected: forth.counts.redirected,
        });
      }),
    );
  });
});
