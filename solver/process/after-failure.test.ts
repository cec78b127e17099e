import { describe, expect, it } from 'vitest';
import { SolverError } from '../../src/errors.ts';
import { message } from '../../src/text/message.ts';
import { aPlan, aRun } from '../../test/support/plan.ts';
import type { SolveOutcome } from '../contract.ts';
import { afterFailure } from './after-failure.ts';

const best: SolveOutcome = { plan: aPlan(), run: aRun };
const failure = (code: string) => ({ kind: 'failed', code, message: 'Aborted()', fix: 'Try again.' }) as const;

describe('a solve that reports a failure', () => {
  it('leaves its best plan, unproven and with a note, where the engine failed', () => {
    expect(afterFailure(failure('engine_failed'), best)).toEqual({
      plan: { ...best.plan, status: 'feasible' },
      run: { ...aRun, notes: [message('solve.engine_failed', { engine: 'highs' })] },
    });
  });

  it('leaves the error where the engine failed before any plan', () => {
    expect(afterFailure(failure('engine_failed'), null)).toEqual(
      new SolverError('engine_failed', 'Aborted()', 'Try again.'),
    );
  });

  it('leaves the error, and no plan, where the checker rejected one', () => {
    expect(afterFailure(failure('plan_rejected'), best)).toBeInstanceOf(SolverError);
  });
});
