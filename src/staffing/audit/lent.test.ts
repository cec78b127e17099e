import { describe, expect, it } from 'vitest';
import { auditedDistrict, auditLines } from '../../../test/support/audit.ts';
import { aPool } from '../../../test/support/policy.ts';

const lines = (given: object, total: number | null = null) =>
  auditLines('lent', auditedDistrict({ postPool: 2, ...given }), { postPool: aPool({ total }) });

describe('posts lent from the pool', () => {
  it('have an end, otherwise their return is unknown', () => {
    expect(lines({})).toEqual(['school:S not_checked']);
  });

  it('go back when their end comes', () => {
    expect(lines({ poolEnd: '2026-08-31' })).toEqual(['school:S broken']);
    expect(lines({ poolEnd: '2026-09-01' })).toEqual(['district holds']);
  });

  it('are no more than the pool', () => {
    expect(lines({ poolEnd: '2027-08-31' }, 1)).toEqual(['district broken']);
    expect(lines({ poolEnd: '2027-08-31' }, 2)).toEqual(['district holds']);
  });
});
