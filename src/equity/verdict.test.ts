import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../test/support/policy.ts';
import { decimal, rational } from './rational.ts';
import { jointVerdict, type Standing, schoolVerdict, standingOf, standings } from './verdict.ts';

const { primary, junior } = aPolicy().standardThresholds;
const of = (pupils: number, resource: number) => ({ pupils, resource: decimal(resource) });

describe('how an indicator stands', () => {
  it('is met at the threshold itself, near down to 85 % of it and short below', () => {
    // L1 primary: 4.2 and 3.57 per hundred; of 1000 pupils 42 and 35.7 teachers.
    expect([42, 41, 36, 35].map((teachers) => standingOf(of(1000, teachers), primary.degree, 100))).toEqual([
      'met',
      'near',
      'near',
      'short',
    ]);
    // L1 junior 4.505, L2 0.85 and L3 0.765 per hundred, exactly.
    expect(standingOf(of(200_000, 9010), junior.degree, 100)).toBe('near');
    expect(standingOf(of(200_000, 9009), junior.degree, 100)).toBe('short');
    expect(standingOf(of(2000, 17), primary.backbone, 100)).toBe('near');
    expect(standingOf(of(2000, 16), primary.backbone, 100)).toBe('short');
    expect(standingOf(of(200_000, 1530), primary.arts_pe, 100)).toBe('near');
    expect(standingOf(of(200_000, 1529), primary.arts_pe, 100)).toBe('short');
  });

  it('takes areas and values per pupil, decimals exactly', () => {
    expect(standingOf(of(100, 450), primary.teaching_area, 1)).toBe('met');
    expect(standingOf(of(100, 449.99), primary.teaching_area, 1)).toBe('near');
    expect(standingOf(of(100, 382.5), primary.teaching_area, 1)).toBe('near');
    expect(standingOf(of(100, 382.49), primary.teaching_area, 1)).toBe('short');
    expect(standingOf(of(3, 6000), primary.equipment, 1)).toBe('met');
  });

  it('is not checked without data', () => {
    expect(standingOf({ pupils: 100, resource: null }, primary.equipment, 1)).toBe('not_checked');
  });
});

const with7 = (...first: Standing[]): readonly Standing[] => [
  ...first,
  ...Array.from({ length: 7 - first.length }, (): Standing => 'met'),
];

describe('the verdict on a school', () => {
  it('is passed with seven met, or six and the seventh at 85 %', () => {
    expect(schoolVerdict(with7())).toBe('passes');
    expect(schoolVerdict(with7('near'))).toBe('passes');
  });

  it('is failed with two missed or one far below', () => {
    expect(schoolVerdict(with7('near', 'near'))).toBe('fails');
    expect(schoolVerdict(with7('short'))).toBe('fails');
  });

  it('is never passed on missing data, which cannot mend a failure either', () => {
    expect(schoolVerdict(with7('not_checked'))).toBe('not_checked');
    expect(schoolVerdict(with7('near', 'not_checked'))).toBe('not_checked');
    expect(schoolVerdict(with7('short', 'not_checked'))).toBe('fails');
    expect(schoolVerdict(with7('near', 'near', 'not_checked'))).toBe('fails');
  });

  it('of a county needs every part to pass and at least one', () => {
    expect(jointVerdict(['passes', 'passes'])).toBe('passes');
    expect(jointVerdict(['passes', 'not_checked'])).toBe('not_checked');
    expect(jointVerdict(['not_checked', 'fails'])).toBe('fails');
    expect(jointVerdict([])).toBe('not_checked');
  });

  const seven = fc.array(fc.constantFrom(...standings), { minLength: 7, maxLength: 7 });
  test.prop([seven, fc.nat(6)])('never improves when an indicator gets worse or its data are lost', (given, at) => {
    const better: Standing = 'met';
    const improved = given.map((standing, index) => (index === at ? better : standing));
    if (schoolVerdict(given) === 'passes') expect(schoolVerdict(improved)).toBe('passes');
    if (schoolVerdict(improved) === 'fails') expect(schoolVerdict(given)).toBe('fails');
  });

  test.prop([fc.nat(500), fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 60 })])(
    'stands by exact fractions',
    (count, pupils, tenths) => {
      const standing = standingOf(
        { pupils, resource: rational(BigInt(count), 1n) },
        { numerator: tenths, denominator: 10 },
        100,
      );
      const [reached, required] = [count * 1000, tenths * pupils];
      const expected = reached >= required ? 'met' : reached * 20 >= required * 17 ? 'near' : 'short';
      expect(standing).toBe(expected);
    },
  );
});
