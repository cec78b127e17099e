/** An exact fraction of big integers, in lowest terms, the denominator positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** `numerator / denominator`; the denominator must not be 0. */
export const rational = (numerator: bigint, denominator: bigint): Rational => {
  const divisor = gcd(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

export const zero: Rational = { numerator: 0n, denominator: 1n };

export const sum = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const difference = (a: Rational, b: Rational): Rational =>
  sum(a, { numerator: -b.numerator, denominator: b.denominator });

export const product = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** `a / b`; `b` must not be 0. */
export const quotient = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** The nearest integer of a value that is not negative, halves up. */
export const roundHalfUp = (value: Rational): bigint =>
  (2n * value.numerator + value.denominator) / (2n * value.denominator);

/** The largest integer whose square is at most `value`. */
const squareRoot = (value: bigint): bigint => {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
};

const withPoint = (scaled: bigint, digits: number): string => {
  const text = String(scaled).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

/** A value that is not negative, with so many digits after the point, halves up. */
export const decimalText = (value: Rational, digits: number): string =>
  withPoint(roundHalfUp(rational(value.numerator * 10n ** BigInt(digits), value.denominator)), digits);

/** The square root of a value that is not negative, with so many digits after the point, halves up, exactly rounded. */
export const squareRootText = (value: Rational, digits: number): string => {
  // round(√v · 10^d) = ⌊(√(4 · 10^2d · v) + 1) / 2⌋, and the floor of a root only needs the floor of what is under it.
  const under = (4n * 10n ** BigInt(2 * digits) * value.numerator) / value.denominator;
  return withPoint((squareRoot(under) + 1n) / 2n, digits);
};

/** The exact value of a number's shortest decimal text: `0.1` is one tenth. Not negative, finite. */
export const decimal = (value: number): Rational => {
  const [, whole = '0', fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(`${whole}${fraction}`);
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift), 1n) : rational(digits, 10n ** BigInt(-shift));
};
