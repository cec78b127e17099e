/**
 * What a solving process shares with its memory watch: the limit, and the most seen since the order began, in
 * megabytes. The system's own peak is that of all orders since the process began.
 */
export class MemoryRecord {
  readonly shared: SharedArrayBuffer;
  private readonly numbers: Int32Array;

  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared;
    this.numbers = new Int32Array(shared);
  }

  static now(): number {
    return Math.round(process.memoryUsage.rss() / 1024 / 1024);
  }

  begin(limit: number): void {
    Atomics.store(this.numbers, 0, limit);
    Atomics.store(this.numbers, 1, MemoryRecord.now());
  }

  /** 0 before the first order. */
  get limit(): number {
    return Atomics.load(this.numbers, 0);
  }

  see(megabytes: number): void {
    if (megabytes > Atomics.load(this.numbers, 1)) Atomics.store(this.numbers, 1, megabytes);
  }

  get peak(): number {
    this.see(MemoryRecord.now());
    return Atomics.load(this.numbers, 1);
  }
}
