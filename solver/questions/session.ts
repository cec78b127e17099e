import type { SolveOptions, SolveOutcome, SolveRequest } from '../contract.ts';
import type { Answer, Question } from './question.ts';

/** A solved plan that questions are put to. Its process may be replaced without the caller noticing. */
export interface Session {
  /** The plan the questions are about, and how it came about. */
  readonly base: SolveOutcome;
  /**
   * The best plan when the question's orders hold; every answer has passed the checker. The question must be without
   * faults (`questionFaults`). Rejects with a `SolverError` when no process answers, also after a second try.
   */
  readonly ask: (question: Question, options?: QuestionOptions) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface QuestionOptions {
  /** Seconds for this question; `null` = until done. */
  readonly timeLimit?: number | null;
  readonly signal?: AbortSignal;
}

/** Solving processes that are kept and used again. */
export interface SolvingPool {
  readonly solve: (request: SolveRequest, options?: SolveOptions) => Promise<SolveOutcome>;
  /** Solves, and keeps the solved model for questions. A plan that is not `optimal` can be opened: its questions are solved from the beginning. */
  readonly open: (request: SolveRequest, options?: SolveOptions) => Promise<Session>;
  readonly close: () => Promise<void>;
}
