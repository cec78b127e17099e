import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { onlyTeacher } from './only-teacher.ts';

const colleague = (given: Partial<Parameters<typeof aTeacher>[0]>) =>
  aTeacher({ id: 'C', schoolId: 'S', subject: 'music', ...given });
const withColleague = (given: Partial<Parameters<typeof aTeacher>[0]>): boolean =>
  judged(onlyTeacher, { subject: 'music' }, { teachers: [colleague(given)] }).passes;

describe('the clause only_teacher', () => {
  it('exempts the only teacher of a subject at a school, and names the subject', () => {
    expect(judged(onlyTeacher, { subject: 'music' })).toMatchObject({
      passes: false,
      words: expect.stringContaining('music'),
      cells: { subject: 'music' },
    });
  });

  it.each<[string, boolean, Partial<Parameters<typeof aTeacher>[0]>]>([
    ['a colleague of the subject is there', true, {}],
    ['the colleague teaches another stage there', true, { stage: 'junior' }],
    ['the colleague is at another school', false, { schoolId: 'R' }],
    ['the colleague is a contract teacher', false, { established: false }],
    ['the colleague is away', false, { onDuty: false }],
    ['the colleague retires by the reference date', false, { retiresOn: '2026-08-31' }],
    ['the colleague is the head', false, { role: 'principal' }],
  ])('where %s: passes %s', (_what, passes, given) => {
    expect(withColleague(given)).toBe(passes);
  });

  it('keeps no teacher at a closed school', () => {
    const at = (closingDate: string) =>
      judged(onlyTeacher, { subject: 'music' }, { schools: [aSchool({ id: 'S', closingDate })] });
    expect(at('2026-08-31')).toMatchObject({ passes: true, cells: { closing_date: '2026-08-31' } });
    expect(at('2026-09-02').passes).toBe(false);
  });

  it('passes a head, and applies with exempt only', () => {
    expect(judged(onlyTeacher, { role: 'principal', subject: 'music' }).passes).toBe(true);
    const enforced = (['off', 'keep_one', 'exempt'] as const).map((protectOnlyTeacher) =>
      onlyTeacher.enforced?.(aPolicy({ protectOnlyTeacher }), [], []),
    );
    expect(enforced).toEqual([false, false, true]);
  });
});
