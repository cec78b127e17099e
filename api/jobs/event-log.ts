import type { JobEvent } from './plan-jobs.ts';

/** Events of one job in order, kept for who comes late: the newest `capacity`, and waiting for more until closed. */
export class EventLog {
  readonly #capacity: number;
  #events: JobEvent[] = [];
  #last = 0;
  #closed = false;
  #wake: (() => void)[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(event: Omit<JobEvent, 'id'>): void {
    this.#last += 1;
    this.#events.push({ ...event, id: this.#last });
    if (this.#events.length > this.#capacity) this.#events.shift();
    this.#wakeAll();
  }

  close(): void {
    this.#closed = true;
    this.#wakeAll();
  }

  /** Events numbered above `after`, then those still to come; ends when the log is closed or the signal aborts. */
  async *after(after: number, signal: AbortSignal): AsyncGenerator<JobEvent, void, void> {
    const wakeOnAbort = (): void => this.#wakeAll();
    signal.addEventListener('abort', wakeOnAbort, { once: true });
    try {
      let seen = after;
      while (!signal.aborted) {
        const next = this.#events.find((event) => event.id > seen);
        if (next !== undefined) {
          seen = next.id;
          yield next;
        } else if (this.#closed) return;
        else await new Promise<void>((resolve) => this.#wake.push(resolve));
      }
    } finally {
      signal.removeEventListener('abort', wakeOnAbort);
    }
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
