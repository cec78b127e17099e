import { afterEach, describe, expect, it, vi } from 'vitest';
import { message } from '../../src/text/message.ts';
import { surroundings } from '../../test/contract/surroundings.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { HighsProgram, type ProgramSolution } from '../engines/highs-program.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { LevelChain } from './level-chain.ts';
import { highsPlanEngine } from './linear-first.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Three alike teachers in town and two posts in a village. */
const instance = prepareInstance(
  aDistrict({
    schools: [aSchool({ id: 'U', areaClass: 'town' }), aSchool({ id: 'V' })],
    posts: [aPost({ schoolId: 'V', required: 2 })],
    teachers: ['A', 'B', 'C'].map((id) => aTeacher({ id, schoolId: 'U' })),
  }),
  aPolicy({ backboneRate: { numerator: 0, denominator: 1 }, maxOutSharePerSchool: null }),
  null,
);

const failure: ProgramSolution = {
  status: 'failed',
  columnValues: [],
  columnDuals: [],
  rowValues: [],
  rowDuals: [],
};

/** The chain as it runs, save that its end is another. */
const ending = (end: 'infeasible' | 'stopped', forgets: boolean): void => {
  const run = LevelChain.prototype.run;
  vi.spyOn(LevelChain.prototype, 'run').mockImplementation(function (this: LevelChain) {
    run.call(this);
    if (forgets) this.plans.best = null;
    return end;
  });
};

/** Scales the first models that HiGHS makes by 2^100: each run of one ends with HiGHS' own status -1. */
const spoilModels = async (count: number): Promise<void> => {
  const highs = await highsRuntime();
  const create = highs.createModel.bind(highs);
  let made = 0;
  vi.spyOn(highs, 'createModel').mockImplementation((source) => {
    const model = create(source);
    if (made < count) model.options.set({ user_bound_scale: 100 });
    made += 1;
    return model;
  });
};

describe('the linear programme first', () => {
  it('settles a dead end over the whole model where a plan is known, and leaves it unproven after a limit', async () => {
    const engine = await highsPlanEngine();
    const whole = await engine.solve(instance, surroundings());
    expect(whole.status).toBe('optimal');
    for (const end of ['infeasible', 'stopped'] as const) {
      ending(end, false);
      const result = await engine.solve(instance, surroundings());
      const settled = [whole.status, whole.lottery, 1];
      expect([result.status, result.lottery, result.notes.length]).toEqual(
        end === 'infeasible' ? settled : ['feasible', null, 0],
      );
      expect(result.levels.map(({ value }) => value)).toEqual(whole.levels.map(({ value }) => value));
      vi.restoreAllMocks();
    }
  });

  it('reports a dead end without any plan as infeasible, and a limit without any as stopped', async () => {
    const engine = await highsPlanEngine();
    for (const end of ['infeasible', 'stopped'] as const) {
      ending(end, true);
      const result = await engine.solve(instance, surroundings());
      expect([result.status, result.moves, result.levels, result.lottery]).toEqual([end, [], [], null]);
      vi.restoreAllMocks();
    }
  });

  it('settles a plan that is off its bounds over the whole model', async () => {
    const engine = await highsPlanEngine();
    const whole = await engine.solve(instance, surroundings());
    const run = LevelChain.prototype.run;
    vi.spyOn(LevelChain.prototype, 'run').mockImplementation(function (this: LevelChain) {
      const end = run.call(this);
      this.plans.bounds[0] = (this.plans.bounds[0] ?? 0) - 1;
      return end;
    });
    const result = await engine.solve(instance, surroundings());
    expect(result.notes.length).toBe(1);
    expect(JSON.stringify({ ...result, notes: [] })).toBe(JSON.stringify(whole));
  });

  it('gives the same plan where every run of its first model fails in HiGHS', async () => {
    const engine = await highsPlanEngine();
    const whole = await engine.solve(instance, surroundings());
    await spoilModels(1);
    expect(await engine.solve(instance, surroundings())).toEqual(whole);
  });

  it('ends without a plan, and names the engine, where every run of every model fails in HiGHS', async () => {
    await spoilModels(Number.POSITIVE_INFINITY);
    const engine = await highsPlanEngine();
    const result = await engine.solve(instance, surroundings());
    expect([result.status, result.notes]).toEqual(['stopped', [message('solve.engine_failed', { engine: 'highs' })]]);
  });

  it('solves by branch and cut, with the same plan and a note, where every linear programme fails', async () => {
    const engine = await highsPlanEngine();
    const whole = await engine.solve(instance, surroundings());
    vi.spyOn(HighsProgram.prototype, 'solve').mockReturnValue(failure);
    const result = await engine.solve(instance, surroundings());
    const expected = { ...whole, notes: [message('note.fell_back', { engine: 'highs' })] };
    // As JSON: a bound of the linear programme may be -0.
    expect(JSON.stringify(result)).toBe(JSON.stringify(expected));
  });

  it('solves by branch and cut where the linear programme of the lottery fails', async () => {
    const engine = await highsPlanEngine();
    const whole = await engine.solve(instance, surroundings());
    const reported: number[] = [];
    const spied = surroundings({ incumbent: (moves) => reported.push(moves.length) });
    const run = LevelChain.prototype.run;
    vi.spyOn(LevelChain.prototype, 'run').mockImplementation(function (this: LevelChain) {
      const end = run.call(this);
      vi.spyOn(HighsProgram.prototype, 'solve').mockReturnValue(failure);
      reported.length = 0;
      return end;
    });
    const result = await engine.solve(instance, spied);
    expect([result.status, result.moves, result.lottery]).toEqual(['optimal', whole.moves, whole.lottery]);
    expect(reported).toEqual([]);
  });
});
