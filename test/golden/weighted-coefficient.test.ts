import { describe, expect, it } from 'vitest';
import { decimalText, rational, squareRootText } from '../../src/equity/rational.ts';
import { keepsLimit, unweightedVariation, weightedVariation } from '../../src/equity/weighted-coefficient.ts';

/** The worked example of the basic-balance method papers (domain 2.4; the document prints 0.52). */
const units = [
  { pupils: 45, resource: 279 },
  { pupils: 37, resource: 137 },
  { pupils: 89, resource: 935 },
  { pupils: 76, resource: 160 },
  { pupils: 55, resource: 402 },
];
const none = rational(0n, 1n);

describe('the published example of the coefficient of variation', () => {
  const weighted = weightedVariation(units);
  const unweighted = unweightedVariation(units);

  it('has the mean 6.3344', () => {
    expect(decimalText(weighted.mean, 4)).toBe('6.3344');
  });

  it('has the variance 10.6528', () => {
    expect(decimalText(weighted.variance, 4)).toBe('10.6528');
  });

  it('has the coefficient 0.5153, above the limit of a primary stage', () => {
    expect(squareRootText(weighted.squaredCoefficient ?? none, 4)).toBe('0.5153');
    expect(keepsLimit(weighted, 50)).toBe(false);
  });

  it('would wrongly pass at 0.4888 without the weights', () => {
    expect(squareRootText(unweighted.squaredCoefficient ?? none, 4)).toBe('0.4888');
    expect(keepsLimit(unweighted, 50)).toBe(true);
  });
});
