import { describe, expect, it } from 'vitest';
import { message } from '../../src/text/message.ts';
import { surroundings } from '../../test/contract/surroundings.ts';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import type { EngineStatus, IntegerEngine } from '../engines/engine.ts';
import { highsEngine } from '../engines/highs.ts';
import { highsRuntime } from '../engines/highs-runtime.ts';
import { prepareInstance } from '../formulation/instance.ts';
import { fallBack } from './fall-back.ts';
import { levelByLevel } from './level-by-level.ts';
import type { EngineResult } from './plan-engine.ts';

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
const highs = highsEngine(await highsRuntime());
const optimum = await levelByLevel(highs).solve(instance, surroundings());

const nothing: EngineResult = { ...optimum, status: 'stopped', moves: [], levels: [], lottery: null };
const onePlan: EngineResult = { ...optimum, status: 'feasible', lottery: null };
const ending = (status: EngineStatus): IntegerEngine => ({
  ...highs,
  minimise: () => ({ status, point: null, bound: Number.NEGATIVE_INFINITY }),
});
const failed = message('solve.engine_failed', { engine: 'highs' });
const fellBack = message('note.fell_back', { engine: 'highs' });

describe('branch and cut after a failed linear programme', () => {
  it('proves the optimum that the failed solve did not reach', async () => {
    expect(optimum.status).toBe('optimal');
    for (const reached of [nothing, onePlan])
      expect(await fallBack(highs, instance, surroundings(), reached)).toEqual({ ...optimum, notes: [fellBack] });
  });

  it('leaves a known plan as it is where the engine fails again', async () => {
    const result = await fallBack(ending('failed'), instance, surroundings(), onePlan);
    expect(result).toEqual({ ...onePlan, notes: [failed] });
  });

  it('does not believe "infeasible" where a plan is known', async () => {
    const result = await fallBack(ending('infeasible'), instance, surroundings(), onePlan);
    expect(result).toEqual({ ...onePlan, notes: [failed] });
  });

  it('believes "infeasible" where no plan is known', async () => {
    const result = await fallBack(ending('infeasible'), instance, surroundings(), nothing);
    expect([result.status, result.notes]).toEqual(['infeasible', [fellBack]]);
  });

  it('says that the engine failed where nothing was reached', async () => {
    const result = await fallBack(ending('failed'), instance, surroundings(), nothing);
    expect([result.status, result.notes]).toEqual(['stopped', [failed]]);
  });

  it('is not begun on a model too large for it', async () => {
    const large = { ...onePlan, columns: 1_000_000 };
    expect(await fallBack(highs, instance, surroundings(), large)).toEqual({ ...large, notes: [failed] });
  });
});
