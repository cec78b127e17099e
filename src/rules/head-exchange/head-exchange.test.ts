import { describe, expect, it } from 'vitest';
import {
  aMove,
  brokenRules,
  lawfulDistrict,
  rowsOf,
  withPost,
  withTeacher,
} from '../../../test/support/lawful-plan.ts';

describe('head_exchange', () => {
  const none = { numerator: 0, denominator: 1 };
  // U1 has two principals, so that one can go anywhere.
  const district = withTeacher(withPost(lawfulDistrict(), 'U1', 'principal', { required: 0 }), 'U1-03', {
    role: 'principal',
  });
  const goes = (to: string) => ({ 'U1-02': null, 'U1-head': [aMove('U1-head', 'U1', to, { subject: 'principal' })] });

  it('names a plan with fewer heads between town and countryside than required', () => {
    const policy = { headExchange: { least: 1, share: none } };
    expect(brokenRules({ policy })).toEqual(['head_exchange']);
    expect(brokenRules({ district, policy, moves: goes('R2') })).toEqual([]);
    expect(brokenRules({ district, policy: { headExchange: { least: 2, share: none } }, moves: goes('R2') })).toEqual([
      'head_exchange',
    ]);
  });

  it('tests the share exactly, and does not apply where no head moves', () => {
    const policy = { headExchange: { least: 0, share: { numerator: 1, denominator: 2 } } };
    expect(rowsOf('head_exchange', { policy })[0]?.required).toBe('not applicable: nobody to count');
    expect(rowsOf('head_exchange', { district, policy, moves: goes('R2') })[0]).toMatchObject({
      scope: 'principals',
      actual: '1 of 1, margin 0',
      holds: true,
    });
    const inTown = withPost(district, 'U2', 'principal', { max: 2 });
    expect(rowsOf('head_exchange', { district: inTown, policy, moves: goes('U2') })[0]?.holds).toBe(false);
  });

  it('is absent without the key', () => {
    expect(rowsOf('head_exchange', {})).toEqual([]);
  });
});
