import { writeSync } from 'node:fs';
import type { SolveOutcome, SolveProgress, SolveRequest } from '../contract.ts';
import type { Answer, Question } from '../questions/question.ts';
import type { TaskName, TaskOrder, Tasks } from './task.ts';

/** One order to a solving process, which carries out one at a time. */
export type ProcessOrder =
  | { readonly kind: 'solve'; readonly request: SolveRequest }
  | { readonly kind: 'task'; readonly order: TaskOrder }
  /** Solves, and keeps the solve under a number of the parent's. */
  | { readonly kind: 'open'; readonly session: number; readonly request: SolveRequest }
  | AskOrder;

/** A question to a kept solve. */
export interface AskOrder {
  readonly kind: 'ask';
  readonly session: number;
  readonly question: Question;
  /** The request behind the question where it is to be answered by a solve of its own. */
  readonly coldly: SolveRequest | null;
  readonly timeLimit: number | null;
  readonly memoryLimit: number;
}

/** Forgets a kept solve immediately, without an answer. */
export interface CloseOrder {
  readonly kind: 'close';
  readonly session: number;
}

/** Messages from a solving process to its parent, one JSON text a line. */
export type ProcessMessage =
  | { readonly kind: 'progress'; readonly progress: SolveProgress }
  | { readonly kind: 'plan'; readonly outcome: SolveOutcome }
  | { readonly kind: 'memory'; readonly megabytes: number }
  | FinalMessage
  /** After the final message: ready for the next order, with its resident memory then. */
  | { readonly kind: 'idle'; readonly megabytes: number };

/** The message that ends an order. */
export type FinalMessage =
  | { readonly kind: 'outcome'; readonly outcome: SolveOutcome }
  | { readonly kind: 'task'; readonly answer: Tasks[TaskName]['answer'] }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'unknown_session' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly fix: string };

/** Descriptor for messages: the engine blocks its thread, so messages cannot depend on an event loop. */
export const messageDescriptor = 4;

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Blocks until the whole message is written, also while the reader is slow. */
export const emit = (message: ProcessMessage): void => {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(messageDescriptor, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      Atomics.wait(pause, 0, 0, 2);
    }
  }
};
