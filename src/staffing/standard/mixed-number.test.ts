import { describe, expect, it } from 'vitest';
import { rational } from '../../equity/rational.ts';
import { mixedNumber, roundedDown, roundedUp } from './mixed-number.ts';

describe('an exact number in words', () => {
  it('is a decimal where it ends, else a whole and a fraction', () => {
    expect([rational(1200n, 1n), rational(84n, 5n), rational(5600n, 9n), rational(1n, 3n)].map(mixedNumber)).toEqual([
      '1200',
      '16.8',
      '622 2/9',
      '0 1/3',
    ]);
  });

  it('rounds up and down exactly', () => {
    expect([rational(5600n, 9n), rational(84n, 6n), rational(0n, 1n)].map(roundedUp)).toEqual([623, 14, 0]);
    expect([rational(5600n, 9n), rational(84n, 6n)].map(roundedDown)).toEqual([622, 14]);
  });
});
