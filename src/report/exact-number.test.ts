import { describe, expect, it } from 'vitest';
import { exactQuotient } from './exact-number.ts';

describe('an exact quotient', () => {
  it('writes a decimal that ends', () => {
    expect(exactQuotient(512, 10)).toBe('51.2');
    expect(exactQuotient(71, 5)).toBe('14.2');
    expect(exactQuotient(680, 10)).toBe('68');
    expect(exactQuotient(1, 1_000_000)).toBe('0.000001');
    expect(exactQuotient(0, 10)).toBe('0');
  });

  it('writes the fraction where the decimal does not end', () => {
    expect(exactQuotient(512, 3)).toBe('512/3');
  });
});
