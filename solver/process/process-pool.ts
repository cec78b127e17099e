import type { PoolFigures, PoolOptions } from './pool-figures.ts';
import type { ProcessMessage, ProcessOrder } from './protocol.ts';
import { type OrderEnd, SolvingProcess } from './solving-process.ts';

/** An order and its limits. */
export interface Call {
  readonly order: ProcessOrder;
  /** Megabytes of resident memory the process may take. */
  readonly memoryLimit: number;
  /** Seconds after which the process is killed; `null`: never. */
  readonly killAfter: number | null;
  readonly signal?: AbortSignal | undefined;
  /** The process that keeps the solve of the question: no other will do. */
  readonly at?: SolvingProcess;
  readonly onMessage?: (message: Extract<ProcessMessage, { readonly kind: 'progress' | 'plan' }>) => void;
}

/** How a call ended, and whether its process had carried out other orders before. */
export type CallEnd = (OrderEnd | Interrupted) & {
  readonly warm: boolean;
  readonly process: SolvingProcess | null;
};

/** `unavailable`: the one process that would do is gone, or solves something else. */
type Interrupted = { readonly kind: 'aborted' } | { readonly kind: 'overran' } | { readonly kind: 'unavailable' };

const usual = { processes: 2, ordersEach: 200, idleMegabytes: 700, sessionMegabytes: 1500, idleSeconds: 300 } as const;

/** Ends after which a process is used again. */
const reusable: ReadonlySet<CallEnd['kind']> = new Set(['outcome', 'task', 'answer', 'unknown_session']);

/** The least heap Node is started with, in megabytes. */
const leastHeap = 256;

/** Milliseconds until a killed process is replaced: a pool that is closed right after an abort starts no other. */
const replaceAfter = 100;

/**
 * Processes that carry out orders, one each at a time. They are started when needed, kept warm, and replaced when they
 * die, are killed with their order, grow or have done enough. What finds no process free waits its turn.
 */
export class ProcessPool {
  private readonly options: Required<PoolOptions>;
  private readonly all = new Set<SolvingProcess>();
  private readonly idle = new Map<SolvingProcess, NodeJS.Timeout>();
  /** Processes that answer a question: another question may wait for one, but not for a solve. */
  private readonly answering = new Set<SolvingProcess>();
  private readonly waiting: (() => void)[] = [];
  private readonly closing = new AbortController();
  private readonly replacing = new Set<NodeJS.Timeout>();
  private solves = 0;
  private replaced = 0;

  constructor(options: PoolOptions) {
    this.options = { ...usual, ...options };
  }

  figures(): PoolFigures {
    const { size: processes } = this.all;
    const busy = processes - this.idle.size;
    return { processes, busy, waiting: this.waiting.length, solves: this.solves, replaced: this.replaced };
  }

  private start(heap: number): SolvingProcess {
    const started = new SolvingProcess(heap, () => {
      // One that ends without being discarded has died.
      if (this.all.has(started)) this.discard(started, true);
    });
    this.all.add(started);
    return started;
  }

  /** Takes a process out of the pool and kills it. */
  private discard(one: SolvingProcess, replace: boolean): void {
    if (!this.all.delete(one)) return;
    clearTimeout(this.idle.get(one));
    this.idle.delete(one);
    this.answering.delete(one);
    one.kill();
    if (replace) this.replaceLater(one);
    this.next();
  }

  private replaceLater(one: SolvingProcess): void {
    this.replaced += 1;
    // One that dies before its first order would die again.
    if (one.orders === 0) return;
    const timer = setTimeout(() => {
      this.replacing.delete(timer);
      if (this.all.size < this.options.processes) this.rest(this.start(one.heap));
    }, replaceAfter);
    timer.unref();
    this.replacing.add(timer);
  }

  /** Puts a process among the idle ones. */
  private rest(one: SolvingProcess): void {
    const timer = setTimeout(() => this.discard(one, false), this.options.idleSeconds * 1000);
    timer.unref();
    this.idle.set(one, timer);
    this.next();
  }

  /** Every waiting order looks again: one may wait for a process that no other may have. */
  private next(): void {
    for (const proceed of this.waiting.splice(0)) proceed();
  }

  /** A process for an order: an idle one of the same heap, a new one, or a new one in place of an idle one. */
  private free(heap: number): SolvingProcess | null {
    const alike = [...this.idle.keys()].filter((one) => one.heap === heap);
    const room = this.all.size < this.options.processes;
    // Kept solves make a process large: where there is a choice, a solve goes elsewhere.
    const chosen = alike.find(({ sessions }) => sessions === 0) ?? (room ? undefined : alike[0]);
    if (chosen !== undefined) return this.take(chosen);
    const [other] = this.idle.keys();
    if (this.all.size >= this.options.processes && other !== undefined) {
      this.replaced += 1;
      this.discard(other, false);
    }
    return this.all.size < this.options.processes ? this.start(heap) : null;
  }

  private take(one: SolvingProcess): SolvingProcess {
    clearTimeout(this.idle.get(one));
    this.idle.delete(one);
    return one;
  }

  /** The wanted process: `null` while it answers another question, or is about to be ready. */
  private wanted(one: SolvingProcess): SolvingProcess | 'unavailable' | null {
    if (this.idle.has(one)) return this.take(one);
    return this.answering.has(one) || one.isSettling ? null : 'unavailable';
  }

  /** Waits for a process, or for the wanted one. */
  private async acquire(
    heap: number,
    signal: AbortSignal,
    at: SolvingProcess | undefined,
  ): Promise<SolvingProcess | 'aborted' | 'unavailable'> {
    while (!signal.aborted) {
      const found = at === undefined ? this.free(heap) : this.wanted(at);
      if (found !== null) return found;
      await new Promise<void>((resolve) => {
        const proceed = (): void => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const leave = (): void => {
          const at = this.waiting.indexOf(proceed);
          if (at !== -1) this.waiting.splice(at, 1);
          resolve();
        };
        this.waiting.push(proceed);
        signal.addEventListener('abort', leave, { once: true });
      });
    }
    return 'aborted';
  }

  /** Carries out an order in a process of the pool. */
  async call({ order, memoryLimit, killAfter, signal: given, at, onMessage }: Call): Promise<CallEnd> {
    const signal = given === undefined ? this.closing.signal : AbortSignal.any([given, this.closing.signal]);
    const one = await this.acquire(Math.max(leastHeap, memoryLimit), signal, at);
    if (typeof one === 'string') return { kind: one, warm: false, process: null };
    const warm = one.orders > 0;
    if (order.kind === 'ask') this.answering.add(one);
    let finished = false;
    const ended = one.carryOut(
      order,
      (message) => {
        if (!finished) onMessage?.(message);
      },
      (megabytes) => {
        const { ordersEach, idleMegabytes, sessionMegabytes } = this.options;
        this.answering.delete(one);
        const most = one.sessions > 0 ? sessionMegabytes : idleMegabytes;
        const isDone = one.orders >= ordersEach && one.sessions === 0;
        if (isDone || megabytes > most) this.discard(one, true);
        else if (this.all.has(one)) this.rest(one);
      },
    );
    const end = await this.within(ended, killAfter, signal);
    finished = true;
    this.solves += 1;
    if (order.kind === 'open' && end.kind === 'outcome' && end.outcome.plan.status === 'optimal') one.sessions += 1;
    // After a failure the engine's module may be spoilt.
    if (!reusable.has(end.kind)) this.discard(one, true);
    return { ...end, warm, process: one };
  }

  private async within(
    ended: Promise<OrderEnd>,
    killAfter: number | null,
    signal: AbortSignal,
  ): Promise<OrderEnd | Interrupted> {
    let timer: NodeJS.Timeout | undefined;
    let abort: (() => void) | undefined;
    try {
      return await Promise.race([
        ended,
        new Promise<Interrupted>((resolve) => {
          abort = () => resolve({ kind: 'aborted' });
          if (signal.aborted) abort();
          else signal.addEventListener('abort', abort, { once: true });
          if (killAfter !== null) timer = setTimeout(() => resolve({ kind: 'overran' }), killAfter * 1000);
        }),
      ]);
    } finally {
      clearTimeout(timer);
      if (abort !== undefined) signal.removeEventListener('abort', abort);
    }
  }

  /** Ends every process; orders under way end as aborted. */
  close(): void {
    this.closing.abort();
    for (const timer of this.replacing) clearTimeout(timer);
    for (const one of [...this.all]) this.discard(one, false);
  }
}
