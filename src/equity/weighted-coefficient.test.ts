import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { rational, squareRootText } from './rational.ts';
import { squaredDeviation } from './squared-deviation.ts';
import { keepsLimit, type Unit, unweightedVariation, weightedVariation } from './weighted-coefficient.ts';

const unit = (pupils: number, resource: number): Unit => ({ pupils, resource: rational(BigInt(resource), 1n) });
const half = { numerator: 1, denominator: 2 };

const coefficient = (units: readonly Unit[]): string =>
  squareRootText(weightedVariation(units).squaredCoefficient ?? rational(0n, 1n), 4);

describe('the coefficient of variation', () => {
  it('is 0 where every pupil has the same', () => {
    expect(coefficient([unit(100, 5), unit(300, 15)])).toBe('0.0000');
  });

  it('does not exist where there is nothing to share, and then breaks no limit', () => {
    const nothing = weightedVariation([unit(100, 0)]);
    expect(nothing.squaredCoefficient).toBeNull();
    expect(keepsLimit(nothing, half)).toBe(true);
    expect(weightedVariation([]).squaredCoefficient).toBeNull();
    expect(unweightedVariation([]).squaredCoefficient).toBeNull();
  });

  it('keeps a limit it meets exactly', () => {
    // x = 3 and 1 per pupil, half the pupils each: mean 2, S 1, CV exactly 0.50.
    const spread = weightedVariation([unit(10, 30), unit(10, 10)]);
    expect(keepsLimit(spread, half)).toBe(true);
    expect(keepsLimit(spread, { numerator: 49, denominator: 100 })).toBe(false);
  });

  const units = fc.array(
    fc.record({ pupils: fc.integer({ min: 1, max: 3000 }), resource: fc.integer({ min: 0, max: 200 }) }),
    { minLength: 1, maxLength: 12 },
  );

  test.prop([units])('is, squared and scaled, the sum of the integer terms up to their rounding', (schools) => {
    const totalPupils = schools.reduce((total, school) => total + school.pupils, 0);
    const totalCount = schools.reduce((total, school) => total + school.resource, 0);
    const terms = schools.reduce(
      (total, school) =>
        total + squaredDeviation({ pupils: school.pupils, totalPupils, count: school.resource, totalCount }),
      0,
    );
    const { variance } = weightedVariation(schools.map(({ pupils, resource }) => unit(pupils, resource)));
    // The variance is per pupil, the terms per hundred and times a million: a factor of 10^10.
    const off = variance.numerator * 10n ** 10n - BigInt(terms) * variance.denominator;
    expect((off < 0n ? -off : off) * 2n <= BigInt(schools.length) * variance.denominator).toBe(true);
  });
});
