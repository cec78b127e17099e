/**
 * An exact rational between 0 and 1. `"10%"`, `"0.1"` and `"1/10"` all mean 1/10: a quota is an integer test,
 * and no floating point decides one (dataset.md section 2).
 */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

const reduced = (numerator: number, denominator: number): Rate | undefined => {
  const safe = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!safe || denominator <= 0 || numerator < 0 || numerator > denominator || denominator > 1_000_000)
    return undefined;
  const divisor = gcd(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

/** `undefined` when the text is not a rate between 0 and 1 with a denominator of at most a million. */
export const parseRate = (text: string): Rate | undefined => {
  const clean = text.normalize('NFKC').trim();
  const fraction = /^(\d{1,7})\s*\/\s*(\d{1,7})$/.exec(clean);
  if (fraction) return reduced(Number(fraction[1]), Number(fraction[2]));
  const decimal = /^(\d{1,3})(?:\.(\d{1,4}))?\s*(%?)$/.exec(clean);
  if (!decimal) return undefined;
  const digits = decimal[2] ?? '';
  const scale = 10 ** digits.length * (decimal[3] === '%' ? 100 : 1);
  return reduced(Number(`${decimal[1]}${digits}`), scale);
};

/** Smallest integer `n` with `denominator · n >= numerator · of`: the least a quota requires. */
export const leastMeeting = (rate: Rate, of: number): number => {
  const product = rate.numerator * of;
  const rest = product % rate.denominator;
  return rest === 0 ? product / rate.denominator : (product - rest) / rate.denominator + 1;
};

/** The integer test of a quota: `part / whole >= rate`. */
export const meets = (rate: Rate, part: number, whole: number): boolean =>
  rate.denominator * part >= rate.numerator * whole;

/** `⌊rate · of⌋`, exactly. */
export const floorOf = (rate: Rate, of: number): number => {
  const product = rate.numerator * of;
  return (product - (product % rate.denominator)) / rate.denominator;
};

export const rateText = (rate: Rate): string =>
  100 % rate.denominator === 0
    ? `${(rate.numerator * 100) / rate.denominator}%`
    : `${rate.numerator}/${rate.denominator}`;
