import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { retirementGuard } from './retirement-guard.ts';

describe('the clause retirement_guard', () => {
  it('computes from birth month, sex and category, and shows the arithmetic', () => {
    const out = judged(retirementGuard, { sex: 'male', birthDate: '1968-05-01' });
    expect(out).toMatchObject({ passes: false, cells: { birth_date: '1968-05-01', sex: 'male' } });
    expect(out.words).toBe(
      'man, born 1968-05-01, statutory age 60 years 11 months, retires 2029-04-01; 2026-08-31 → 2029-04-01 = 31 months < 60: exempt',
    );
  });

  it.each([
    ['male', '1970-03-01', '2031-07-01', false],
    ['male', '1970-04-01', '2031-08-01', false],
    ['male', '1970-05-01', '2031-10-01', true],
    ['female', '1974-12-01', '2031-03-01', false],
    ['female', '1975-05-01', '2031-10-01', true],
  ] as const)('of a %s teacher born on %s, who retires on %s: %s', (sex, birthDate, retires, passes) => {
    const out = judged(retirementGuard, { sex, birthDate });
    expect(out.words).toContain(`retires ${retires}`);
    expect(out.passes).toBe(passes);
  });

  it('prefers a given date to a computed one and does not exempt at exactly the guard', () => {
    const birth = { sex: 'male', birthDate: '1990-01-01' } as const;
    expect(judged(retirementGuard, { ...birth, retiresOn: '2031-08-30' })).toMatchObject({ passes: false });
    expect(judged(retirementGuard, { ...birth, retiresOn: '2031-08-31' })).toEqual({
      passes: true,
      words: 'retirement date given 2031-08-31; 2026-08-31 → 2031-08-31 = 60 months >= 60',
      cells: { retires_on: '2031-08-31' },
    });
  });

  it('uses the guard of the policy', () => {
    const near = { sex: 'male', birthDate: '1968-05-01' } as const;
    expect(judged(retirementGuard, near, { policy: { retirementGuardMonths: 31 } }).passes).toBe(true);
    expect(judged(retirementGuard, near, { policy: { retirementGuardMonths: 32 } }).passes).toBe(false);
  });

  it.each([
    [{ birthDate: null, sex: 'male' }, 'birth date'],
    [{ birthDate: '1968-05-01', sex: null }, 'sex'],
    [{ birthDate: null, sex: null }, 'birth date, sex'],
  ] as const)('does not exempt when cells are missing: %j', (teacher, missing) => {
    const out = judged(retirementGuard, teacher);
    expect(out.passes).toBe(true);
    expect(out.words).toContain(`without ${missing} no`);
  });
});
