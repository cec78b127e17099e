import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { lowerPriority } from './lower-priority.ts';
import {
  type CloseOrder,
  type FinalMessage,
  messageDescriptor,
  type ProcessMessage,
  type ProcessOrder,
} from './protocol.ts';
import { siblingModule } from './sibling-module.ts';

/** How an order ended: with its final message, or without one. `memory`: megabytes above the limit, or `null`. */
export type OrderEnd =
  | FinalMessage
  | { readonly kind: 'died'; readonly memory: number | null; readonly how: string }
  | { readonly kind: 'unstartable'; readonly message: string };

interface UnderWay {
  readonly onMessage: (message: Extract<ProcessMessage, { readonly kind: 'progress' | 'plan' }>) => void;
  readonly end: (end: OrderEnd) => void;
}

/** One solving process as its parent sees it. */
export class SolvingProcess {
  /** Megabytes of the JavaScript heap; the engine's memory lies outside of it. */
  readonly heap: number;
  /** Orders taken so far. */
  orders = 0;
  /** Solves kept for questions. */
  sessions = 0;
  /** Whether its order has ended and it is not yet ready for the next. */
  isSettling = false;
  private readonly child: ChildProcess;
  private underWay: UnderWay | null = null;
  private memory: number | null = null;
  private gone: OrderEnd | null = null;
  private onIdle: ((megabytes: number) => void) | null = null;
  private readonly onGone: () => void;

  /** `onGone` is called when the process ends for any reason. */
  constructor(heap: number, onGone: () => void) {
    this.heap = heap;
    this.onGone = onGone;
    const stdio: ('ignore' | 'ipc' | 'pipe' | 'inherit')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
    stdio[messageDescriptor] = 'pipe';
    this.child = fork(siblingModule(import.meta.url, 'child'), {
      stdio,
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heap}`, '--expose-gc'],
    });
    lowerPriority(this.child);
    const lines = createInterface({ input: this.messages });
    lines.on('line', (line) => this.receive(JSON.parse(line) as ProcessMessage));
    // What the process wrote last is read before its end counts.
    const read = new Promise<void>((done) => lines.once('close', done));
    this.child.on('error', ({ message }) => this.leave({ kind: 'unstartable', message }));
    this.child.once('exit', (code, signal) => {
      read.then(
        () => this.leave({ kind: 'died', memory: this.memory, how: `${signal ?? code}` }),
        () => undefined,
      );
    });
    this.hold(false);
  }

  private get messages(): Socket {
    return this.child.stdio[messageDescriptor] as Socket;
  }

  /** Whether this process keeps its parent from ending: while it carries out an order. */
  private hold(held: boolean): void {
    for (const one of [this.child, this.child.channel, this.messages]) {
      if (held) one?.ref();
      else one?.unref();
    }
  }

  private receive(message: ProcessMessage): void {
    if (message.kind === 'memory') this.memory = message.megabytes;
    else if (message.kind === 'idle') {
      this.hold(false);
      this.isSettling = false;
      this.onIdle?.(message.megabytes);
    } else if (message.kind === 'progress' || message.kind === 'plan') this.underWay?.onMessage(message);
    else {
      this.isSettling = true;
      this.finish(message);
    }
  }

  private finish(end: OrderEnd): void {
    const { underWay } = this;
    this.underWay = null;
    underWay?.end(end);
  }

  private leave(end: OrderEnd): void {
    if (this.gone !== null) return;
    this.gone = end;
    this.isSettling = false;
    this.finish(end);
    this.onGone();
  }

  /** Carries out one order; `onIdle` is called after its end, when the process is ready for the next. */
  carryOut(
    order: ProcessOrder,
    onMessage: UnderWay['onMessage'],
    onIdle: (megabytes: number) => void,
  ): Promise<OrderEnd> {
    this.orders += 1;
    this.memory = null;
    this.onIdle = onIdle;
    return new Promise((end) => {
      if (this.gone !== null) {
        end(this.gone);
        return;
      }
      this.underWay = { onMessage, end };
      this.hold(true);
      this.child.send(order, (error) => {
        if (error) this.leave({ kind: 'unstartable', message: error.message });
      });
    });
  }

  forget(session: number): void {
    const order: CloseOrder = { kind: 'close', session };
    // A process that is gone has forgotten already.
    if (this.gone === null) this.child.send(order, () => undefined);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}
