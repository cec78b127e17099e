import { SolverError } from '../../src/errors.ts';
import { type Message, message } from '../../src/text/message.ts';
import type { SolveOutcome } from '../contract.ts';
import type { ProcessMessage } from './protocol.ts';

/** The best plan of a solve that ended early, unproven, with a note of why. */
export const bestUntilThen = ({ plan, run }: SolveOutcome, note: Message): SolveOutcome => ({
  plan: { ...plan, status: plan.status === 'infeasible' ? 'infeasible' : 'feasible' },
  run: { ...run, notes: [...run.notes, note] },
});

/**
 * What a solve that reports a failure leaves. Where the engine failed, a plan checked before stands; any other failure
 * is a defect of this program, and no plan counts then.
 */
export const afterFailure = (
  { code, message: text, fix }: Extract<ProcessMessage, { kind: 'failed' }>,
  best: SolveOutcome | null,
): SolveOutcome | SolverError =>
  code === 'engine_failed' && best !== null
    ? bestUntilThen(best, message('solve.engine_failed', { engine: best.run.engine }))
    : new SolverError(code, text, fix);
