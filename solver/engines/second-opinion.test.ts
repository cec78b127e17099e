import { beforeAll, describe, expect, it } from 'vitest';
import { ModelBuilder } from '../model/model-builder.ts';
import type { EngineAnswer, IntegerEngine } from './engine.ts';
import { highsEngine } from './highs.ts';
import { highsRuntime } from './highs-runtime.ts';
import { javascriptLpSolver } from './javascript-lp-solver.ts';
import { withSecondOpinion } from './second-opinion.ts';

/** `x + y >= 3`, both up to 2, and `fillers` columns that no row holds. */
const problem = (fillers: number) => {
  const builder = new ModelBuilder();
  const row = builder.row(3, Number.POSITIVE_INFINITY);
  for (let column = 0; column < 2; column += 1) builder.entry(row, builder.column(0, 2, 'move'), 1);
  for (let column = 0; column < fillers; column += 1) builder.column(0, 1, 'move');
  const model = builder.build();
  return { model, costs: Float64Array.from({ length: model.columns }, (_none, at) => (at === 1 ? 5 : 2)) };
};

let highs: IntegerEngine;
beforeAll(async () => {
  highs = highsEngine(await highsRuntime());
});

const answering = (
  change: (answer: EngineAnswer) => EngineAnswer,
): IntegerEngine & { readonly calls: () => number } => {
  let calls = 0;
  return {
    name: 'javascript-lp-solver',
    version: '',
    minimise: (given, limits) => {
      calls += 1;
      return change(javascriptLpSolver.minimise(given, limits));
    },
    calls: () => calls,
  };
};

describe('a second opinion', () => {
  it('returns the value that both engines found', () => {
    const first = answering((answer) => answer);
    const { status, point, bound } = withSecondOpinion(first, highs).minimise(problem(0), { seconds: 60 });
    expect([status, [...(point ?? [])], bound, first.calls()]).toEqual(['optimal', [2, 1], 9, 1]);
  });

  it('returns the answer of the second engine where the first is worse, fails or finds no point', () => {
    const wrong: readonly ((answer: EngineAnswer) => EngineAnswer)[] = [
      (answer) => ({ ...answer, point: Float64Array.of(1, 2), bound: 12 }),
      (answer) => ({ ...answer, status: 'failed', point: null }),
      (answer) => ({ ...answer, status: 'infeasible', point: null, bound: Number.POSITIVE_INFINITY }),
    ];
    for (const change of wrong) {
      const answer = withSecondOpinion(answering(change), highs).minimise(problem(0), { seconds: 60 });
      expect([answer.status, [...(answer.point ?? [])]]).toEqual(['optimal', [2, 1]]);
    }
  });

  it('leaves a larger model to the second engine alone', () => {
    const first = answering((answer) => answer);
    expect(withSecondOpinion(first, highs).minimise(problem(40), { seconds: 60 }).status).toBe('optimal');
    expect(first.calls()).toBe(0);
  });
});
