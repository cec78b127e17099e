import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { eligibilityLedger } from './ledger.ts';
import { quotaWitness } from './witness.ts';

const schools = [
  aSchool({ id: 'U2', areaClass: 'urban' }),
  aSchool({ id: 'U1', areaClass: 'urban' }),
  aSchool({ id: 'R', areaClass: 'rural' }),
];
/** A number of teachers at a school, the first ones backbone. */
const staff = (schoolId: string, count: number, backbone = 0, given: Partial<Parameters<typeof aTeacher>[0]> = {}) =>
  Array.from({ length: count }, (_, index) =>
    aTeacher({
      id: `${schoolId}-${given.role ?? 'teacher'}-${index}`,
      schoolId,
      backboneLevel: index < backbone ? 'county' : 'none',
      ...given,
    }),
  );
const witness = (teachers: ReturnType<typeof staff>, policy = aPolicy()) => {
  const district = aDistrict({ schools, teachers });
  return quotaWitness(eligibilityLedger(district, policy), district, policy);
};

describe('the counting witness of the quotas', () => {
  it('counts what the district and the source schools need and have', () => {
    expect(witness([...staff('U1', 31, 2), ...staff('R', 12, 1)])).toEqual([
      { scope: 'district', enforced: true, eligible: 43, requiredMovers: 5, requiredBackbone: 1, backboneAvailable: 3 },
      {
        scope: 'source_set',
        enforced: true,
        eligible: 31,
        requiredMovers: 4,
        requiredBackbone: 1,
        backboneAvailable: 2,
      },
    ]);
  });

  it('shows an unused scope as not enforced', () => {
    const lines = witness(staff('U1', 10), aPolicy({ rotationScopes: ['district'] }));
    expect(lines.map(({ scope, enforced }) => [scope, enforced])).toEqual([
      ['district', true],
      ['source_set', false],
    ]);
  });

  it('has a line for each source school with enough eligible teachers, by code', () => {
    const policy = aPolicy({ rotationScopes: ['per_school'] });
    const lines = witness([...staff('U2', 6), ...staff('U1', 5), ...staff('R', 9)], policy);
    expect(lines.slice(2).map(({ scope, eligible, requiredMovers }) => [scope, eligible, requiredMovers])).toEqual([
      ['U1', 5, 1],
      ['U2', 6, 1],
    ]);
    const fewer = witness([...staff('U2', 6), ...staff('U1', 4)], policy);
    expect(fewer.slice(2).map(({ scope }) => scope)).toEqual(['U2']);
  });

  it('counts heads with the teachers, in their own line without a backbone quota, or not at all', () => {
    const people = [...staff('U1', 10), ...staff('R', 11, 11, { role: 'principal' })];
    const of = (principals: 'with_teachers' | 'separate' | 'none') => witness(people, aPolicy({ principals }));
    expect(of('with_teachers').map(({ scope, eligible }) => [scope, eligible])).toEqual([
      ['district', 21],
      ['source_set', 10],
    ]);
    expect(of('separate').map(({ eligible }) => eligible)).toEqual([10, 10, 11]);
    expect(of('separate').at(-1)).toEqual({
      scope: 'principals',
      enforced: true,
      eligible: 11,
      requiredMovers: 2,
      requiredBackbone: 0,
      backboneAvailable: 11,
    });
    expect(of('none').map(({ eligible }) => eligible)).toEqual([10, 10]);
  });

  it('requires no mover of an empty set', () => {
    expect(witness([])[0]).toMatchObject({ eligible: 0, requiredMovers: 0, requiredBackbone: 0 });
  });
});
