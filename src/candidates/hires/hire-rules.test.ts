import { describe, expect, it } from 'vitest';
import { refusesHire } from '../../../test/support/hire-pair.ts';

describe('the certificate of a new teacher', () => {
  it.each([
    [{}, {}, false],
    [{}, { subject: 'music' }, true],
    [{ stage: 'junior' }, {}, true],
    [{ stage: 'junior', wishes: ['V'] }, {}, false],
    [{ stage: 'senior', wishes: ['V'] }, { stage: 'junior' }, false],
    [{ wishes: ['V'] }, { stage: 'junior' }, true],
    [{}, { stage: 'junior' }, true],
    [{ alsoQualified: [{ stage: 'primary', subject: 'music' }] }, { subject: 'music' }, false],
    [{ subject: 'principal' }, { subject: 'principal' }, true],
  ] as const)('a new teacher with %j for a slot with %j is refused: %s', (hire, post, refused) => {
    expect(refusesHire('qualified', { hire, post })).toBe(refused);
  });
});

describe('the school of a new teacher', () => {
  it.each([
    [{}, false],
    [{ accepts: false }, true],
    [{ managedByDistrict: false }, true],
    [{ closingDate: '2026-09-01' }, true],
    [{ closingDate: '2060-09-01' }, true],
    [{ openingDate: '2027-09-01' }, true],
  ])('a school with %j refuses: %s', (school, refused) => {
    expect(refusesHire('accepts', { school })).toBe(refused);
  });
});

describe('types of hire for the countryside', () => {
  it('keep special-post teachers out of town, and no others', () => {
    const hire = { hireType: 'special_post' } as const;
    expect(refusesHire('rural_hire', { hire, school: { areaClass: 'town' } })).toBe(true);
    expect(refusesHire('rural_hire', { hire })).toBe(false);
    expect(refusesHire('rural_hire', { school: { areaClass: 'urban' } })).toBe(false);
  });

  it('are the policy’s', () => {
    const school = { areaClass: 'urban' } as const;
    expect(refusesHire('rural_hire', { school, policy: { ruralHireTypes: ['recruit'] } })).toBe(true);
  });
});

describe('the rural part of a funded teacher’s bond', () => {
  it.each([
    [72, 60, false],
    [72, 61, true],
    [12, 1, true],
    [12, 0, false],
    [0, 36, false],
    [null, 61, true],
  ] as const)(
    'of a bond of %s months, %s of them rural, keeps out of town: %s',
    (bondMonths, fundedRuralMonths, kept) => {
      const hire = { hireType: 'funded', bondMonths } as const;
      expect(refusesHire('rural_bond', { hire, school: { areaClass: 'town' }, policy: { fundedRuralMonths } })).toBe(
        kept,
      );
      expect(refusesHire('rural_bond', { hire, policy: { fundedRuralMonths } })).toBe(false);
    },
  );

  it('is applies to funded teachers alone, and only where the policy sets it', () => {
    const school = { areaClass: 'urban' } as const;
    const policy = { fundedRuralMonths: 72 };
    expect(refusesHire('rural_bond', { hire: { hireType: 'special_post' }, school, policy })).toBe(false);
    expect(refusesHire('rural_bond', { hire: { hireType: 'funded' }, school })).toBe(false);
  });
});

describe('the schools of service', () => {
  it('bind who has a list', () => {
    expect(refusesHire('service_schools', { hire: { serviceSchools: ['X'] } })).toBe(true);
    expect(refusesHire('service_schools', { hire: { serviceSchools: ['X', 'V'] } })).toBe(false);
    expect(refusesHire('service_schools')).toBe(false);
  });
});
