import { describe, expect, it } from 'vitest';
import { judged } from '../../../test/support/clause.ts';
import { aDistrict, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { clausesInForce } from '../clauses.ts';
import { eligibilityLedger } from '../ledger.ts';
import { runningTerm } from './running-term.ts';

describe('the clause running_term', () => {
  it('leaves out who is on a term, and who has just come back', () => {
    expect(judged(runningTerm, { termMode: 'support', termEnd: '2027-07-31' })).toEqual({
      passes: false,
      words: 'on a term away (teaching support) until 2027-07-31: does not go again',
      cells: { term_mode: 'support', term_end: '2027-07-31' },
    });
    expect(judged(runningTerm, { termMode: 'rotation', termEnd: '2026-08-31' })).toMatchObject({
      passes: false,
      words: 'back on 2026-08-31 from a term away (rotation): the clock starts anew',
    });
    expect(judged(runningTerm).passes).toBe(true);
  });

  it('applies only to a roster with terms', () => {
    const away = aTeacher({ id: 'A', schoolId: 'S', termMode: 'rotation', termEnd: '2027-08-31' });
    const home = aTeacher({ id: 'B', schoolId: 'S' });
    expect(clausesInForce(aPolicy(), [home], [])).not.toContain(runningTerm);
    expect(clausesInForce(aPolicy(), [home, away], [])).toContain(runningTerm);
    const district = aDistrict({ schools: [aSchool({ id: 'S', areaClass: 'urban' })], teachers: [away, home] });
    expect(eligibilityLedger(district, aPolicy()).eligible).toBe(1);
  });
});
