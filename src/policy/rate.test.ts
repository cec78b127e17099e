import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorOf, leastMeeting, meets, parseRate, rateText } from './rate.ts';

const rates = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }))
  .map(([denominator, part]) => parseRate(`${part % (denominator + 1)}/${denominator}`))
  .filter((rate) => rate !== undefined);
const counts = fc.integer({ min: 0, max: 1_000_000 });

describe('a rate', () => {
  it.each(['10%', '0.1', '1/10', ' 10 % ', '１０％', '0.10', '10.00%', '100/1000'])('reads %s as one tenth', (text) => {
    expect(parseRate(text)).toEqual({ numerator: 1, denominator: 10 });
  });

  it.each(['0', '0%', '0/7'])('reads %s as nothing', (text) => {
    expect(parseRate(text)).toEqual({ numerator: 0, denominator: 1 });
  });

  it.each([
    'ten',
    '',
    '-1',
    '1/0',
    '11/10',
    '101%',
    '1.1',
    '1e-7',
    '10%%',
    '0.00001',
    '.5',
    '1/2/3',
    'NaN',
    '1/10000000',
  ])('refuses %s', (text) => {
    expect(parseRate(text)).toBeUndefined();
  });

  it('is written as a percentage where it is a whole one, else as a fraction', () => {
    expect(
      ['10%', '1/3', '12.5%', '1', '0'].map((text) => parseRate(text)).map((rate) => rate && rateText(rate)),
    ).toEqual(['10%', '1/3', '1/8', '100%', '0%']);
  });

  it('comes back from its own text', () => {
    fc.assert(
      fc.property(rates, (rate) => {
        expect(parseRate(rateText(rate))).toEqual(rate);
      }),
    );
  });
});

describe('a quota', () => {
  it('requires five movers of 43 eligible at 10%, and four of 40', () => {
    const rate = { numerator: 1, denominator: 10 };
    expect([leastMeeting(rate, 43), leastMeeting(rate, 40), leastMeeting(rate, 0)]).toEqual([5, 4, 0]);
  });

  it('is met by the least number that meets it and by no smaller one', () => {
    fc.assert(
      fc.property(rates, counts, (rate, of) => {
        const least = leastMeeting(rate, of);
        expect(meets(rate, least, of)).toBe(true);
        expect(least === 0 || !meets(rate, least - 1, of)).toBe(true);
      }),
    );
  });

  it('has a floor that never exceeds the exact share and is less than one below it', () => {
    fc.assert(
      fc.property(rates, counts, (rate, of) => {
        const exact = BigInt(rate.numerator) * BigInt(of);
        expect(BigInt(floorOf(rate, of))).toBe(exact / BigInt(rate.denominator));
      }),
    );
  });

  it('decides as the integers do where floating point errs: 3 of 30 is one tenth', () => {
    expect(meets({ numerator: 1, denominator: 10 }, 3, 30)).toBe(true);
    expect(floorOf({ numerator: 29, denominator: 100 }, 100)).toBe(29);
  });
});
