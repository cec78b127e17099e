import { SolverError } from '../../src/errors.ts';
import type { SolveOptions, SolveOutcome, SolveRequest } from '../contract.ts';
import type { Answer, Question } from '../questions/question.ts';
import type { QuestionOptions, Session } from '../questions/session.ts';
import type { CallEnd, ProcessPool } from './process-pool.ts';
import { solveInPool } from './solve-in-pool.ts';
import type { SolvingProcess } from './solving-process.ts';

/** Seconds of grace beyond a question's time limit: engines check their clock late. */
const grace = 1.5;

/** Attempts at one question that end with the death of a process, and those that find none to answer it. */
const most = { deaths: 2, absences: 4 } as const;

const stopped: Answer = { status: 'stopped' };

let lastNumber = 0;

/** A solve kept in a process of the pool. Where the process is gone, the solve is repeated in another one first. */
class PoolSession implements Session {
  readonly base: SolveOutcome;
  private readonly pool: ProcessPool;
  private readonly request: SolveRequest;
  private readonly number: number;
  private keeper: SolvingProcess | null;
  /** Questions come one after another: there is one process to answer them. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(pool: ProcessPool, request: SolveRequest, number: number, opened: Opened) {
    this.pool = pool;
    this.request = request;
    this.number = number;
    this.base = opened.outcome;
    this.keeper = opened.process;
  }

  ask = (question: Question, options: QuestionOptions = {}): Promise<Answer> => {
    const { signal } = options;
    const answer = this.last.then(() => (signal?.aborted === true ? stopped : this.put(question, options)));
    this.last = answer.catch(() => undefined);
    if (signal === undefined) return answer;
    // One that waits behind another is stopped without its turn.
    return Promise.race([
      answer,
      new Promise<Answer>((resolve) => {
        signal.addEventListener('abort', () => resolve(stopped), { once: true });
      }),
    ]);
  };

  private async put(
    question: Question,
    { timeLimit = this.request.timeLimit, signal }: QuestionOptions,
  ): Promise<Answer> {
    const start = performance.now();
    const left = (): number | null => (timeLimit === null ? null : timeLimit - (performance.now() - start) / 1000);
    for (let [deaths, absences] = [0, 0]; ; ) {
      const seconds = left();
      if (seconds !== null && seconds <= 0) return stopped;
      // A plan that is not proven has no levels to keep: its questions need no process of their own.
      const isKept = this.base.plan.status === 'optimal';
      if (isKept && this.keeper === null && !(await this.reopen(seconds, signal))) return stopped;
      const end = await this.pool.call({
        order: {
          kind: 'ask',
          session: this.number,
          question,
          coldly: isKept ? null : this.request,
          timeLimit: seconds,
          memoryLimit: this.request.memoryLimit,
        },
        memoryLimit: this.request.memoryLimit,
        killAfter: seconds === null ? null : seconds + grace,
        signal,
        ...(this.keeper === null ? {} : { at: this.keeper }),
      });
      if (end.kind === 'answer') return end.answer;
      if (end.kind === 'aborted' || end.kind === 'overran') {
        this.keeper = null;
        return stopped;
      }
      this.leaveKeeper();
      const isAbsent = end.kind === 'unavailable' || end.kind === 'unknown_session';
      if (isAbsent) absences += 1;
      else deaths += 1;
      if (deaths === most.deaths || absences === most.absences) throw errorOf(end, this.request.memoryLimit);
    }
  }

  /** Repeats the solve in another process; whether it is kept there. */
  private async reopen(timeLimit: number | null, signal: AbortSignal | undefined): Promise<boolean> {
    const request = { ...this.request, timeLimit };
    const { outcome, process } = await open(this.pool, request, this.number, signal === undefined ? {} : { signal });
    this.keeper = process;
    return outcome.plan.status === 'optimal';
  }

  private leaveKeeper(): void {
    if (this.keeper === null) return;
    this.keeper.sessions -= 1;
    this.keeper.forget(this.number);
    this.keeper = null;
  }

  close = async (): Promise<void> => {
    this.leaveKeeper();
  };
}

interface Opened {
  readonly outcome: SolveOutcome;
  readonly process: SolvingProcess | null;
}

const open = async (
  pool: ProcessPool,
  request: SolveRequest,
  session: number,
  options: SolveOptions,
): Promise<Opened> => {
  let process: SolvingProcess | null = null;
  const outcome = await solveInPool(pool, request, options, {
    session,
    onKept: (one) => {
      process = one;
    },
  });
  return { outcome, process };
};

const errorOf = (end: CallEnd, memoryLimit: number): SolverError => {
  if (end.kind === 'failed') return new SolverError(end.code, end.message, end.fix);
  if (end.kind === 'died' && end.memory !== null)
    return new SolverError(
      'memory_limit',
      `The question took ${end.memory} MB, more than the ${memoryLimit} MB allowed`,
      'Raise the memory limit.',
    );
  const how = end.kind === 'died' ? end.how : end.kind;
  return new SolverError('process_ended', `No process answered the question (${how})`, 'Try again.');
};

/** Solves in a process of the pool and keeps the solve there for questions. */
export const openPoolSession = async (
  pool: ProcessPool,
  request: SolveRequest,
  options: SolveOptions = {},
): Promise<Session> => {
  lastNumber += 1;
  const number = lastNumber;
  return new PoolSession(pool, request, number, await open(pool, request, number, options));
};
