import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  decimal,
  decimalText,
  difference,
  product,
  quotient,
  rational,
  roundHalfUp,
  squareRootText,
  sum,
} from './rational.ts';

describe('a rational', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  });

  it('rounds halves up', () => {
    expect([rational(1n, 2n), rational(3n, 2n), rational(149n, 100n), rational(0n, 7n)].map(roundHalfUp)).toEqual([
      1n,
      2n,
      1n,
      0n,
    ]);
  });

  it('equals the number’s shortest decimal text', () => {
    expect([0.1, 1234.56, 3, 1e-7, 1e21].map(decimal)).toEqual([
      rational(1n, 10n),
      rational(123_456n, 100n),
      rational(3n, 1n),
      rational(1n, 10_000_000n),
      rational(10n ** 21n, 1n),
    ]);
  });

  it('is written with the requested number of digits', () => {
    expect(decimalText(rational(2n, 3n), 4)).toBe('0.6667');
    expect(decimalText(rational(25n, 2n), 0)).toBe('13');
  });

  it('gives its square root exactly rounded', () => {
    expect(squareRootText(rational(2n, 1n), 4)).toBe('1.4142');
    expect(squareRootText(rational(1n, 4n), 2)).toBe('0.50');
    expect(squareRootText(rational(225n, 100n), 0)).toBe('2');
    expect(squareRootText(rational(0n, 1n), 3)).toBe('0.000');
  });

  const fraction = fc
    .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 1000n))
    .map(([numerator, denominator]) => rational(numerator, denominator));

  test.prop([fraction, fraction])('what is added can be taken away, what is multiplied divided', (a, b) => {
    expect(difference(sum(a, b), b)).toEqual(a);
    if (b.numerator !== 0n) expect(quotient(product(a, b), b)).toEqual(a);
  });

  test.prop([fc.bigInt(0n, 10n ** 12n), fc.bigInt(1n, 10n ** 6n)])('a written square root is the nearest', (n, d) => {
    const written = BigInt(squareRootText(rational(n, d), 3).replace('.', ''));
    // |√v · 1000 − written| <= 1/2, compared after squaring: (2w − 1)² d <= 4 · 10^6 n < (2w + 1)² d.
    const scaled = 4n * 10n ** 6n * n;
    expect(written === 0n || (2n * written - 1n) ** 2n * d <= scaled).toBe(true);
    expect(scaled < (2n * written + 1n) ** 2n * d).toBe(true);
  });
});
