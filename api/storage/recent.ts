/**
 * The values asked for last, each made once however many ask for it at the same time; one that failed is made anew.
 * Only for what never changes.
 */
export class Recent<Value> {
  readonly #capacity: number;
  readonly #values = new Map<string, Promise<Value>>();
  readonly #made = new WeakMap<Promise<Value>, Value>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value if it is made already; whoever holds something that others wait for must not wait for a making. */
  made(key: string): Value | undefined {
    const known = this.#values.get(key);
    const value = known && this.#made.get(known);
    if (known !== undefined && value !== undefined) this.#remember(key, known);
    return value;
  }

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#remember(key, value);
    if (known === undefined)
      value.then(
        (made) => this.#made.set(value, made),
        () => {
          if (this.#values.get(key) === value) this.#values.delete(key);
        },
      );
    return value;
  }

  #remember(key: string, value: Promise<Value>): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const old of [...this.#values.keys()].slice(0, Math.max(0, this.#values.size - this.#capacity)))
      this.#values.delete(old);
  }
}
