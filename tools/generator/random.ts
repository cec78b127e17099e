import { digest } from '../../src/district/hash.ts';

/**
 * A stream of reproducible random numbers: xoshiro128** (Blackman and Vigna), its 128 bits of state taken from the
 * SHA-256 of a text. Streams with different texts are independent, so that drawing more in one place
 * shifts nothing elsewhere. Only additions, multiplications and square roots: exact on every machine.
 */
export interface Random {
  /** 0 <= integer < 2^32. */
  readonly bits: () => number;
  /** 0 <= number < 1. */
  readonly unit: () => number;
  /** 0 <= integer < `count`. */
  readonly below: (count: number) => number;
  /** An integer from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of the items; the list must not be empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items with the odds of its weight. */
  readonly weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  /** Standard normal, as the sum of twelve uniforms less six (so within 6 of the mean). */
  readonly normal: () => number;
  /** Log-normal with this median; `sigma` is the deviation of its logarithm. */
  readonly logNormal: (median: number, sigma: number) => number;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

const rotateLeft = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0;

/** e^x by repeated squaring of (1 + x/1024): the same bits everywhere, close enough for drawing sizes. */
const exponential = (x: number): number => {
  let power = 1 + x / 1024;
  for (let step = 0; step < 10; step += 1) power *= power;
  return power;
};

const first = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
};

const stateOf = (text: string): Uint32Array => {
  const state = new Uint32Array(digest(text).slice(0, 16).buffer);
  // The all-zero state is the one the generator cannot leave.
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
};

export const random = (text: string): Random => {
  let [a = 0, b = 0, c = 0, d = 0] = stateOf(text);

  const bits = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const shifted = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ shifted) >>> 0;
    d = rotateLeft(d, 11);
    return result;
  };
  const unit = (): number => bits() / 4294967296;
  const below = (count: number): number => Math.floor(unit() * count);
  const normal = (): number => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += unit();
    return sum;
  };

  return {
    bits,
    unit,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => unit() < probability,
    pick: (items) => first(items, below(items.length)),
    weighted: (items) => {
      let rest = unit() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        if (rest < weight) return item;
        rest -= weight;
      }
      return first(items, items.length - 1)[0];
    },
    normal,
    logNormal: (median, sigma) => median * exponential(sigma * normal()),
    shuffled: (items) => {
      const result = [...items];
      for (let last = result.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [result[last], result[other]] = [first(result, other), first(result, last)];
      }
      return result;
    },
  };
};
