import { describe, expect, it } from 'vitest';
import { aSchool, aTeacher } from '../../../test/support/district.ts';
import {
  aMove,
  brokenRules,
  type Changed,
  checked,
  lawfulDistrict,
  rowsOf,
} from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';

/** The lawful district with a small school more, three people at it, and a date on which it closes. */
const closing = (closingDate: string, given: Partial<Parameters<typeof aTeacher>[0]> = {}) => {
  const district = lawfulDistrict();
  return {
    ...district,
    schools: [...district.schools, aSchool({ id: 'C', closingDate })],
    teachers: [
      ...district.teachers,
      aTeacher({ id: 'C-head', schoolId: 'C', role: 'principal' }),
      ...['C-01', 'C-02'].map((id) => aTeacher({ id, schoolId: 'C', ...given })),
    ],
  };
};
const placed: NonNullable<Changed['moves']> = {
  'C-01': [aMove('C-01', 'C', 'U1')],
  'C-02': [aMove('C-02', 'C', 'U2')],
  'C-head': [aMove('C-head', 'C', 'R1')],
};

describe('closed_school', () => {
  it('names who is left at a school that has closed when the moves begin', () => {
    for (const date of ['2026-08-31', '2026-09-01']) {
      expect(brokenRules({ district: closing(date) })).toEqual(['closed_school']);
      expect(rowsOf('closed_school', { district: closing(date) }).map(({ scope }) => scope)).toEqual([
        'district',
        'teacher:C-head',
        'teacher:C-01',
        'teacher:C-02',
      ]);
    }
    expect(brokenRules({ district: closing('2026-09-02') })).toEqual([]);
  });

  it('lets them go wherever there is a post, a head as a teacher too, over every cap on who leaves', () => {
    const district = closing('2026-09-01', { acceptsAssignment: false, exemption: 'illness' });
    const policy = { maxOutPerSchoolSubject: 2, moveKinds: ['source_to_target'] as const };
    expect(brokenRules({ district, policy, moves: placed })).toEqual([]);
  });

  it('keeps them out of every quota', () => {
    const rates = ({ checks }: ReturnType<typeof checked>) =>
      checks.filter(({ rule }) => rule.endsWith('_quota')).map(({ actual }) => actual);
    const ineligible = ['C-01', 'C-02', 'C-head'];
    const ledgerWithout: Changed['ledger'] = (district, policy) => aLedger(district, policy, { ineligible });
    const district = closing('2026-09-01');
    expect(rates(checked({ district, ledger: ledgerWithout, moves: placed }))).toEqual(rates(checked()));
  });
});
