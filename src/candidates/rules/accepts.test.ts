import { describe, expect, it } from 'vitest';
import { refuses } from '../../../test/support/pair.ts';
import { accepts } from './accepts.ts';

describe('the rule of receiving schools', () => {
  it.each([
    [{}, false],
    [{ accepts: false }, true],
    [{ managedByDistrict: false }, true],
    [{ closingDate: '2026-09-01' }, true],
    // A rotation lasts 36 months.
    [{ closingDate: '2029-08-31' }, true],
    [{ closingDate: '2029-09-01' }, false],
    [{ openingDate: '2027-08-31' }, false],
    [{ openingDate: '2027-09-01' }, true],
  ])('a school with %j refuses: %s', (school, refused) => {
    expect(refuses(accepts, { school })).toBe(refused);
  });
});
