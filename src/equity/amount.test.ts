import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { amountText, parseAmount } from './amount.ts';

describe('an exact amount', () => {
  it('is the same written as a decimal, with full-width digits or as a fraction', () => {
    const expected = { numerator: 21, denominator: 5 };
    for (const text of ['4.2', '4.20', ' ４．２ ', '21/5', '42/10']) expect(parseAmount(text), text).toEqual(expected);
    expect(parseAmount('0')).toEqual({ numerator: 0, denominator: 1 });
  });

  it('is nothing where the text is none, negative, too large or too fine', () => {
    for (const text of ['', '-1', '4,2', '1/0', '1e3', '0.12345', '1000001', '9999999', '1/1000001', '50%'])
      expect(parseAmount(text), text).toBeUndefined();
  });

  it('is written as a decimal where that ends, else as the fraction', () => {
    expect(
      ['4.2', '2000', '0.50', '1/3', '0.0001'].map((text) =>
        amountText(parseAmount(text) ?? { numerator: 0, denominator: 1 }),
      ),
    ).toEqual(['4.2', '2000', '0.5', '1/3', '0.0001']);
  });

  const amounts = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }));
  test.prop([amounts])('reads back as itself', ([numerator, denominator]) => {
    const amount = parseAmount(`${numerator}/${denominator}`);
    expect(amount).toBeDefined();
    if (amount !== undefined) expect(parseAmount(amountText(amount))).toEqual(amount);
  });
});
