import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../src/policy/schema.ts';
import { generateDistrict } from '../tools/generator/generate.ts';
import { chooseEngine } from './choose-engine.ts';
import { prepareInstance } from './formulation/instance.ts';
import type { EngineResult, SolveSurroundings } from './search/plan-engine.ts';

const quiet: SolveSurroundings = { secondsLeft: () => 60, report: () => {}, incumbent: () => {} };

describe('the automatic engine', () => {
  it('solves a small district by two engines and notes that they agree', async () => {
    const instance = prepareInstance(
      generateDistrict({ schools: 4, teachers: 40, seed: 1, profile: 'mixed' }),
      defaultPolicy,
      null,
    );
    const candidates = instance.candidates.teacher.length;
    expect(candidates).toBeLessThan(21);
    const both = await (await chooseEngine('auto', candidates)).solve(instance, quiet);
    const alone = await (await chooseEngine('highs', candidates)).solve(instance, quiet);
    expect(both.notes.map(({ key, values }) => [key, values])).toEqual([
      ['note.agreed', { first: 'javascript-lp-solver', second: 'highs' }],
    ]);
    const planOf = ({ status, moves, levels, lottery }: EngineResult) =>
      JSON.stringify([status, moves, levels, lottery]);
    expect(planOf(both)).toBe(planOf(alone));
  });

  it('solves a larger district by HiGHS alone', async () => {
    expect((await chooseEngine('auto', 21)).name).toBe('highs');
    expect((await chooseEngine('javascript-lp-solver', 21)).name).toBe('javascript-lp-solver');
  });
});
