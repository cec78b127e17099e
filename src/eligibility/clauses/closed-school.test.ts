import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { aSchool } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { closedSchool } from './closed-school.ts';

describe('the clause closed_school', () => {
  const at = (closingDate: string | null, given: Parameters<typeof judged>[1] = {}) =>
    judged(closedSchool, given, { schools: [aSchool({ id: 'S', closingDate })] });

  it('leaves out who is placed because the school has closed when the moves begin', () => {
    expect(at('2026-09-01')).toMatchObject({
      passes: false,
      words: 'School S has closed: placed elsewhere, outside the rotation',
      cells: { closing_date: '2026-09-01' },
    });
    expect([at('2026-09-02'), at(null)].map(({ passes }) => passes)).toEqual([true, true]);
  });

  it('passes a teacher who holds no post there, or serves a term from another school', () => {
    expect(at('2026-09-01', { established: false }).passes).toBe(true);
    const guest = { termMode: 'support', termEnd: '2027-08-31', personnelSchoolId: 'H', hostSchoolId: 'S' } as const;
    expect(at('2026-09-01', guest).passes).toBe(true);
  });

  it('applies only where a school has closed', () => {
    const enforced = (closingDate: string) =>
      closedSchool.enforced?.(aPolicy(), [], [aSchool({ id: 'S', closingDate })]);
    expect([enforced('2026-09-01'), enforced('2026-09-02')]).toEqual([true, false]);
  });
});
