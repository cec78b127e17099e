import { describe, expect, it } from 'vitest';
import { decimalText, rational, squareRootText } from '../../src/equity/rational.ts';
import { keepsLimit, unweightedVariation, weightedVariation } from '../../src/equity/weighted-coefficient.ts';

/** The worked example of the published basic-balance method (domain 2.4; the document prints 0.52). */
const units = [
  { pupils: 45, resource: rational(279n, 1n) },
  { pupils: 37, resource: rational(137n, 1n) },
  { pupils: 89, resource: rational(935n, 1n) },
  { pupils: 76, resource: rational(160n, 1n) },
  { pupils: 55, resource: rational(402n, 1n) },
];
const none = rational(0n, 1n);
/** The limit of a primary stage, 0.50. */
const half = { numerator: 1, denominator: 2 };

describe('the published example of the coefficient of variation', () => {
  const weighted = weightedVariation(units);
  const unweighted = unweightedVariation(units);

  it('computes the published mean 6.3344', () => {
    expect(decimalText(weighted.mean, 4)).toBe('6.3344');
  });

  it('computes the published variance 10.6528', () => {
    expect(decimalText(weighted.variance, 4)).toBe('10.6528');
  });

  it('computes the coefficient 0.5153, above the limit of a primary stage', () => {
    expect(squareRootText(weighted.squaredCoefficient ?? none, 4)).toBe('0.5153');
    expect(keepsLimit(weighted, half)).toBe(false);
  });

  it('would wrongly pass at 0.4888 without the weights', () => {
    expect(squareRootText(unweighted.squaredCoefficient ?? none, 4)).toBe('0.4888');
    expect(keepsLimit(unweighted, half)).toBe(true);
  });
});
