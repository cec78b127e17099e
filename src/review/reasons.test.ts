import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aMove } from '../../test/support/lawful-plan.ts';
import { aPolicy } from '../../test/support/policy.ts';
import type { Teacher } from '../district/teacher.ts';
import type { Move } from '../plan/transfer.ts';
import { catalogues, render } from '../text/render.ts';
import { demands } from './objection/objection.ts';
import { objectionReasons, reasonNames } from './reasons.ts';

const context = { district: aDistrict(), policy: aPolicy(), moves: [] };
const someone = aTeacher({ id: 'T', schoolId: 'U' });

describe('the typed reasons', () => {
  it('stand under their own names, each with a term and words in both languages', () => {
    for (const name of reasonNames) {
      expect(objectionReasons[name].months).toBeGreaterThan(0);
      for (const words of Object.values(catalogues)) expect(words[`review_reason.${name}`]).toBeTruthy();
    }
    for (const demand of demands)
      for (const words of Object.values(catalogues)) expect(words[`review_demand.${demand}`]).toBeTruthy();
  });

  it('have one that only those who decide may see', () => {
    expect(reasonNames.filter((name) => objectionReasons[name].sensitive)).toEqual(['hardship']);
  });

  it('answers graduating_class from the column of the roster', () => {
    const verdict = (given: boolean | undefined) =>
      objectionReasons.graduating_class.fact(
        aTeacher({ id: 'T', schoolId: 'U', ...(given === undefined ? {} : { graduatingClass: given }) }),
        context,
      ).verdict;
    expect([true, false, undefined].map(verdict)).toEqual(['borne_out', 'not_borne_out', 'unknown']);
  });

  it('ignores the exemption codes of the roster for hardship: a file must bear it out', () => {
    const { hardship } = objectionReasons;
    const ill = aTeacher({ id: 'T', schoolId: 'U', exemption: 'illness' });
    expect(hardship.fact(ill, context)).toEqual(hardship.fact(someone, context));
    expect(hardship).toMatchObject({ needs: 'evidence', sensitive: true });
  });

  it.each(['project_lead', 'other'] as const)('leaves %s to the person who decides', (name) => {
    const fact = objectionReasons[name].fact(someone, context);
    expect(fact.verdict).toBe('unknown');
    expect(render('zh', fact.message)).toContain('处理人');
  });
});

describe('the only teacher of a subject', () => {
  const music = (id: string, schoolId: string) => aTeacher({ id, schoolId, subject: 'music' });
  const fact = (others: readonly Teacher[], moves: readonly Move[]) => {
    const teacher = music('T', 'U');
    const district = aDistrict({
      schools: [aSchool({ id: 'U' }), aSchool({ id: 'R' })],
      teachers: [teacher, aTeacher({ id: 'C', schoolId: 'U' }), ...others],
    });
    return objectionReasons.only_teacher.fact(teacher, { district, policy: aPolicy(), moves });
  };
  const leaves = aMove('T', 'U', 'R', { subject: 'music' });

  it('is borne out where no teacher of the subject is left after the plan', () => {
    expect(fact([], [leaves]).verdict).toBe('borne_out');
    const both = [leaves, aMove('M', 'U', 'R', { subject: 'music' })];
    expect(fact([music('M', 'U')], both).verdict).toBe('borne_out');
  });

  it('is not borne out where another stays or arrives', () => {
    expect(fact([music('M', 'U')], [leaves])).toMatchObject({
      verdict: 'not_borne_out',
      message: { values: { others: 1, after: 1 } },
    });
    expect(fact([music('M', 'R')], [leaves, aMove('M', 'R', 'U', { subject: 'music' })]).verdict).toBe('not_borne_out');
  });

  it('does not count a teacher without a post', () => {
    expect(fact([{ ...music('M', 'U'), onDuty: false }], [leaves]).verdict).toBe('borne_out');
  });
});
