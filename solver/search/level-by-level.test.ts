import { describe, expect, it } from 'vitest';
import type { GoalLevel } from '../../src/policy/goal.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import type { EngineAnswer, IntegerEngine } from '../engines/engine.ts';
import { exhaustiveEngine } from '../engines/exhaustive.ts';
import { javascriptLpSolver } from '../engines/javascript-lp-solver.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { levelByLevel } from './level-by-level.ts';

const calm = { secondsLeft: () => Number.POSITIVE_INFINITY, report: () => {}, incumbent: () => {} };

const goals: readonly GoalLevel[] = [[{ goal: 'unfilled_posts', weight: 1 }], [{ goal: 'movers', weight: 1 }]];

const instance = prepareInstance(
  aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town' }), ...['V1', 'V2'].map((id) => aSchool({ id }))],
    posts: ['V1', 'V2'].map((schoolId) => aPost({ schoolId, required: 1 })),
    teachers: ['A', 'B', 'C'].map((id) => aTeacher({ id, schoolId: 'U' })),
  }),
  aPolicy({
    rotationRate: { numerator: 0, denominator: 1 },
    backboneRate: { numerator: 0, denominator: 1 },
    maxOutSharePerSchool: null,
    goals,
  }),
  null,
);

/** An engine that answers truly, save that its answer of a given number is changed. */
const engineThat = (at: number, change: (answer: EngineAnswer) => EngineAnswer): IntegerEngine => {
  let calls = 0;
  return {
    ...javascriptLpSolver,
    minimise: (problem, limits) => {
      const answer = javascriptLpSolver.minimise(problem, limits);
      calls += 1;
      return calls === at ? change(answer) : answer;
    },
  };
};

const without = { point: null, bound: Number.NEGATIVE_INFINITY };
const outcome = async (engine: IntegerEngine) => {
  const { status, levels, lottery, notes, moves } = await levelByLevel(engine).solve(instance, calm);
  return {
    status,
    proven: levels.map((level) => level.proven),
    bounds: levels.map((level) => level.bound),
    lottery: lottery !== null,
    notes: notes.map(({ key }) => key),
    moves: moves.length,
  };
};

describe('levels one after the other', () => {
  it('claim no more than the engine proved: stopped at the second level, the first stands proven', async () => {
    expect(await outcome(engineThat(2, () => ({ status: 'stopped', ...without })))).toEqual({
      status: 'feasible',
      proven: [true, false],
      bounds: [0, null],
      lottery: false,
      notes: [],
      moves: 2,
    });
  });

  it('keep a plan that a stopped engine hands out, and its bound rounded up to a whole number', async () => {
    const stopped = engineThat(1, ({ point }) => ({ status: 'stopped', point, bound: -2.5 }));
    expect(await outcome(stopped)).toMatchObject({
      status: 'feasible',
      proven: [false, false],
      bounds: [0, null],
      moves: 2,
    });
  });

  it('have no plan where the first answer never came', async () => {
    const stopped = engineThat(1, () => ({ status: 'stopped', ...without }));
    expect(await outcome(stopped)).toMatchObject({ status: 'stopped', proven: [], moves: 0, notes: [] });
  });

  it('report an engine that failed or contradicted itself, and never call it infeasible', async () => {
    expect(await outcome(engineThat(2, () => ({ status: 'failed', ...without })))).toMatchObject({
      status: 'feasible',
      notes: ['solve.engine_failed'],
    });
    for (const at of [2, 3])
      expect(await outcome(engineThat(at, () => ({ status: 'infeasible', ...without })))).toMatchObject({
        status: 'feasible',
        lottery: false,
        notes: ['solve.engine_contradicted'],
      });
  });

  it('exclude a plan that an engine’s tolerance let through, and solve again', async () => {
    const withoutMoves = engineThat(2, ({ point, ...answer }) => ({ ...answer, point: point?.map(() => 0) ?? null }));
    expect(await outcome(withoutMoves)).toMatchObject({ status: 'optimal', proven: [true, true], bounds: [0, 2] });
  });

  it('refuse an engine’s value that the checker does not count', async () => {
    const withoutMoves = engineThat(1, ({ point, ...answer }) => ({
      ...answer,
      point: point?.map((value, column) => (column < 2 ? 0 : value)) ?? null,
    }));
    await expect(levelByLevel(withoutMoves).solve(instance, calm)).rejects.toMatchObject({ code: 'value_disagrees' });
  });

  it('break ties by identifiers where no lottery is drawn, as enumeration does', async () => {
    const one = await levelByLevel(javascriptLpSolver, 0).solve(instance, calm);
    const other = await exhaustiveEngine(0).solve(instance, calm);
    expect([one.moves, one.lottery]).toEqual([other.moves, other.lottery]);
    expect(one.lottery).toEqual({ rounds: [], unique: false });
    expect(one.moves.map(({ teacherId, toSchoolId }) => `${teacherId} ${toSchoolId}`)).toEqual(['A V1', 'B V2']);
  });

  it('draw one round at least and show that no other plan is left', async () => {
    const { lottery } = await levelByLevel(javascriptLpSolver).solve(instance, calm);
    expect(lottery?.rounds).toHaveLength(1);
    expect(lottery?.unique).toBe(true);
  });
});
