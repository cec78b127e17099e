import { describe, expect, it } from 'vitest';
import { refusesHire } from '../../../test/support/hire-pair.ts';
import { hireAccepts } from './accepts.ts';

describe('the school of a new teacher', () => {
  it.each([
    [{}, false],
    [{ accepts: false }, true],
    [{ managedByDistrict: false }, true],
    [{ closingDate: '2026-09-01' }, true],
    [{ closingDate: '2060-09-01' }, true],
    [{ openingDate: '2027-09-01' }, true],
  ])('a school with %j refuses: %s', (school, refused) => {
    expect(refusesHire(hireAccepts, { school })).toBe(refused);
  });
});
