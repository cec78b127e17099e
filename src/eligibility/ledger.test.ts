import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { teacherId } from '../district/ids.ts';
import { exemptions, stages } from '../district/words.ts';
import { en } from '../text/en.ts';
import { zh } from '../text/zh.ts';
import { eligibilityClauses } from './clauses.ts';
import { eligibilityLedger } from './ledger.ts';

type Given = Partial<Parameters<typeof aTeacher>[0]>;
const schools = [aSchool({ id: 'S' }), aSchool({ id: 'CITY', managedByDistrict: false })];
const ledgerOf = (teachers: readonly Given[], policy = aPolicy()) =>
  eligibilityLedger(
    aDistrict({
      schools,
      teachers: teachers.map((given, index) => aTeacher({ id: `T${index}`, schoolId: 'S', ...given })),
    }),
    policy,
  );
const entryOf = (given: Given, policy = aPolicy()) => {
  const entry = ledgerOf([given], policy).entries.get(teacherId('T0'));
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

describe('the ledger', () => {
  it('has a finding of every clause for every teacher, in or out', () => {
    const { findings, eligible, monthsAtSchool } = entryOf({});
    expect(findings.map(({ rule }) => rule)).toEqual(eligibilityClauses.map(({ rule }) => rule));
    expect(eligible).toBe(true);
    expect(monthsAtSchool).toBe(120);
  });

  it.each<[string, Given]>([
    ['established', { established: false }],
    ['on_duty', { onDuty: false }],
    ['full_time', { fullTime: false }],
    ['managed_school', { schoolId: 'CITY' }],
    ['compulsory_stage', { stage: 'senior' }],
    ['tenure', { joinedSchool: '2021-09-01' }],
    ['exemption', { exemption: 'illness' }],
    ['retirement_guard', { birthDate: '1968-01-01' }],
    ['bond', { serviceUntil: '2027-08-31' }],
  ])('puts a teacher out by %s alone', (rule, given) => {
    const entry = entryOf(given);
    expect(entry.findings.filter(({ passes }) => !passes).map((finding) => finding.rule)).toEqual([rule]);
    expect(entry.eligible).toBe(false);
    expect(entry.grossEligible).toBe(['exemption', 'retirement_guard', 'bond'].includes(rule));
    expect(entry.failsOnlyTenure).toBe(rule === 'tenure');
  });

  it('puts out heads when they do not move, and the retired', () => {
    expect(entryOf({ role: 'principal' }, aPolicy({ principals: 'none' })).grossEligible).toBe(false);
    expect(entryOf({ role: 'principal' }, aPolicy({ principals: 'separate' })).eligible).toBe(true);
    expect(entryOf({ retiresOn: '2026-08-31' })).toMatchObject({ eligible: false, grossEligible: false });
  });

  it('marks that only tenure fails exactly when it does', () => {
    expect(entryOf({ joinedSchool: '2021-09-01', exemption: 'other' }).failsOnlyTenure).toBe(false);
    expect(entryOf({ joinedSchool: '2021-09-01', established: false }).failsOnlyTenure).toBe(false);
    expect(entryOf({}).failsOnlyTenure).toBe(false);
  });

  it('counts each exemption over those eligible before it, and those it alone takes out', () => {
    const ledger = ledgerOf([
      {},
      { exemption: 'illness' },
      { exemption: 'illness', serviceUntil: '2027-08-31' },
      { serviceUntil: '2027-08-31' },
      { exemption: 'maternity', established: false },
      { exemption: 'deferral', exemptionUntil: '2026-01-01' },
    ]);
    expect([ledger.grossEligible, ledger.eligible]).toEqual([5, 2]);
    expect(ledger.exemptions.filter(({ count }) => count > 0)).toEqual([
      { rule: 'illness', count: 2, alone: 1 },
      { rule: 'bond', count: 2, alone: 1 },
    ]);
    expect(ledger.exemptions.map(({ rule }) => rule)).toEqual([...exemptions, 'retirement_guard', 'bond']);
  });

  it('of an empty roster counts 0', () => {
    expect(ledgerOf([])).toMatchObject({ grossEligible: 0, eligible: 0 });
  });

  it('has words in both languages, with the same values, for every finding', () => {
    const date = fc.constantFrom('2015-09-01', '2021-09-01', '2026-08-31', '2031-09-01');
    const teacher = fc.record({
      established: fc.boolean(),
      onDuty: fc.boolean(),
      fullTime: fc.boolean(),
      schoolId: fc.constantFrom('S', 'CITY', 'X'),
      stage: fc.constantFrom(...stages),
      role: fc.constantFrom('teacher', 'principal', 'vice_principal'),
      joinedSchool: date,
      exemption: fc.constantFrom(null, ...exemptions),
      exemptionUntil: fc.option(date),
      serviceUntil: fc.option(date),
      retiresOn: fc.option(date),
      sex: fc.constantFrom('male', 'female', null),
      birthDate: fc.constantFrom('1966-01-01', '1985-01-01', null),
    });
    const principals = fc.constantFrom('with_teachers', 'separate', 'none');
    fc.assert(
      fc.property(fc.array(teacher, { maxLength: 8 }), principals, (teachers, heads) => {
        const ledger = ledgerOf(teachers as readonly Given[], aPolicy({ principals: heads }));
        for (const entry of ledger.entries.values()) {
          expect(entry.eligible).toBe(entry.findings.every(({ passes }) => passes));
          for (const { message } of entry.findings)
            for (const words of [zh, en])
              for (const [, name] of (words[message.key] ?? '{missing sentence}').matchAll(/\{(\w+)/g))
                expect(Object.keys(message.values)).toContain(name);
        }
        expect(ledger.eligible).toBeLessThanOrEqual(ledger.grossEligible);
      }),
      { numRuns: 300 },
    );
  });

  it('has the same sentences in both languages, and a name for every clause', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
    for (const { rule } of eligibilityClauses) expect(zh[`clause.${rule}`]).toBeTruthy();
  });
});
