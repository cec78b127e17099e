import { describe, expect, it } from 'vitest';
import type { Policy } from '../src/policy/policy.ts';
import { defaultPolicy } from '../src/policy/schema.ts';
import { generateDistrict } from '../tools/generator/generate.ts';
import { witnessPolicy } from '../tools/generator/witness/witness-policy.ts';
import { chooseEngine } from './choose-engine.ts';
import { prepareInstance } from './formulation/instance.ts';
import type { EngineResult, SolveSurroundings } from './search/plan-engine.ts';

const quiet: SolveSurroundings = { secondsLeft: () => 60, report: () => {}, incumbent: () => {} };

/** Goals that both engines can count. */
const countable: Policy = {
  ...defaultPolicy,
  goals: [[{ goal: 'unfilled_posts', weight: 1 }], [{ goal: 'movers', weight: 1 }]],
};
const small = { schools: 4, teachers: 40, seed: 1, profile: 'mixed' } as const;

describe('the automatic engine', () => {
  it('solves a small district by two engines and notes that they agree', async () => {
    const instance = prepareInstance(generateDistrict(small), { ...countable, rotationScopes: [] }, null);
    expect(instance.candidates.teacher.length).toBeLessThan(21);
    const both = await (await chooseEngine('auto', instance)).solve(instance, quiet);
    const alone = await (await chooseEngine('highs', instance)).solve(instance, quiet);
    expect(both.notes.map(({ key, values }) => [key, values])).toEqual([
      ['note.agreed', { first: 'javascript-lp-solver', second: 'highs' }],
    ]);
    const planOf = ({ status, moves, levels, lottery }: EngineResult) =>
      JSON.stringify([status, moves, levels, lottery]);
    expect(planOf(both)).toBe(planOf(alone));
  });

  it('leaves larger districts, and goals beyond the precision of the other engine, to HiGHS alone', async () => {
    const large = prepareInstance(generateDistrict({ ...small, teachers: 300 }), countable, null);
    expect(large.candidates.teacher.length).toBeGreaterThan(20);
    expect((await chooseEngine('auto', large)).name).toBe('highs');
    expect((await chooseEngine('javascript-lp-solver', large)).name).toBe('javascript-lp-solver');
    const excess = prepareInstance(generateDistrict(small), defaultPolicy, null);
    expect((await chooseEngine('auto', excess)).name).toBe('highs');
  });

  it('leaves HiGHS half of the time where the requested engine does not finish', async () => {
    const instance = prepareInstance(
      generateDistrict({ schools: 12, teachers: 120, seed: 1, profile: 'mixed' }),
      witnessPolicy,
      null,
    );
    const engine = await chooseEngine('javascript-lp-solver', instance);
    const { status, notes } = await engine.solve(instance, { ...quiet, secondsLeft: () => 3 });
    expect([status, notes.map(({ key }) => key)]).toEqual(['optimal', ['note.unfinished']]);
  });
});
