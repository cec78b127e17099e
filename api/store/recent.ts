/**
 * The values asked for last, each made once however many ask for it at the same time; one that failed is made anew.
 * Only for what never changes.
 */
export class Recent<Value> {
  readonly #capacity: number;
  readonly #values = new Map<string, Promise<Value>>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const old of [...this.#values.keys()].slice(0, Math.max(0, this.#values.size - this.#capacity)))
      this.#values.delete(old);
    if (known === undefined)
      value.catch(() => {
        if (this.#values.get(key) === value) this.#values.delete(key);
      });
    return value;
  }
}
