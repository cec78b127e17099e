/** What a pool of solving processes does at the moment, and has done since it was opened. */
export interface PoolFigures {
  readonly processes: number;
  readonly busy: number;
  /** Orders that wait for a process. */
  readonly waiting: number;
  /** Orders that have ended. */
  readonly solves: number;
  /** Processes that died, were killed or were recycled. */
  readonly replaced: number;
}

export interface PoolOptions {
  /** Processes at most. */
  readonly processes?: number;
  /** Orders after which a process is replaced. */
  readonly ordersEach?: number;
  /** Megabytes of resident memory above which an idle process is replaced: WebAssembly never gives memory back. */
  readonly idleMegabytes?: number;
  /** The same for a process that keeps solves for questions. */
  readonly sessionMegabytes?: number;
  /** Seconds after which an idle process is ended. */
  readonly idleSeconds?: number;
}
