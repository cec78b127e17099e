import { fc, test } from '@fast-check/vitest';
import { beforeAll, describe, expect } from 'vitest';
import { aGoal, aModel, leastByTrying, type SmallColumn, type SmallRow } from '../../test/support/small-models.ts';
import { goalValue } from '../model/linear-model.ts';
import { unrestricted } from '../search/restriction.ts';
import type { IntegerEngine } from './engine.ts';
import { highsEngine } from './highs.ts';
import { highsRuntime } from './highs-runtime.ts';

let engine: IntegerEngine;
beforeAll(async () => {
  engine = highsEngine(await highsRuntime());
});

const whole = (min: number, max: number) => fc.integer({ min, max });

/** Some columns are settled by their bounds, so that presolve has a constant to carry. */
const column = fc.oneof(
  fc.constant<SmallColumn>('move'),
  fc
    .tuple(fc.constant('move' as const), whole(1, 2), whole(0, 2))
    .map(([kind, lower, width]): SmallColumn => [kind, lower, lower + width]),
);
const world = whole(2, 7).chain((width) => {
  const weights = fc.array(whole(-3, 4), { minLength: width, maxLength: width });
  return fc.record({
    columns: fc.array(column, { minLength: width, maxLength: width }),
    rows: fc.array(
      fc.tuple(whole(-4, 6), weights).map(([lower, list]): SmallRow => [lower, null, ...list]),
      { minLength: 1, maxLength: 4 },
    ),
    costs: fc.array(whole(-9, 9), { minLength: width, maxLength: width }),
    slack: whole(-6, 6),
  });
});

describe('HiGHS as an integer engine', () => {
  test.prop({ world }, { numRuns: 400 })(
    'finds the best point up to a cutoff, and returns infeasible exactly where there is none',
    ({ world: { columns, rows, costs, slack } }) => {
      const model = aModel(columns, rows);
      const goal = aGoal(...costs);
      const least = leastByTrying(goal.costs, unrestricted(model)).point;
      const value = least === null ? null : goalValue(goal, least);
      const most = (value ?? 0) + slack;
      const answer = engine.minimise(
        { model, costs: goal.costs },
        { seconds: Number.POSITIVE_INFINITY, cutoff: most + 0.5 },
      );
      const found = answer.point === null ? null : goalValue(goal, answer.point);
      if (value === null) expect(answer.status).toBe('infeasible');
      else if (value <= most) expect([answer.status, found]).toEqual(['optimal', value]);
      else expect([answer.status, found]).toEqual(['infeasible', null]);
    },
  );
});
