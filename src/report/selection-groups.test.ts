import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { eligibilityLedger } from '../eligibility/ledger.ts';
import { type SelectionGroup, selectionGroups } from './selection-groups.ts';

type Given = Partial<Parameters<typeof aTeacher>[0]>;

const groupsOf = (people: readonly Given[], moving: readonly number[]): readonly SelectionGroup[] => {
  const teachers = people.map((given, index) =>
    aTeacher({ id: `T${index}`, schoolId: 'S', birthDate: '1985-06-01', sex: 'female', ...given }),
  );
  const district = aDistrict({ schools: [aSchool({ id: 'S' }), aSchool({ id: 'R' })], teachers });
  const policy = aPolicy();
  const transfers = teachers.filter((_, index) => moving.includes(index)).map(({ id }) => ({ teacherId: id }));
  return selectionGroups(district.teachers, eligibilityLedger(district, policy), transfers, policy.referenceDate);
};

const times = (count: number, given: Given): readonly Given[] => Array.from({ length: count }, () => given);
const of = (groups: readonly SelectionGroup[], group: string): SelectionGroup | undefined =>
  groups.find((one) => one.group === group);

describe('the monitor of who is chosen', () => {
  it('gives the share of each group of ten or more, rounded down to hundredths of a percent', () => {
    const groups = groupsOf([...times(30, { sex: 'male' }), ...times(12, {})], [0, 1, 30, 31]);
    expect(of(groups, 'male')?.shown).toEqual({ eligible: 30, moved: 2, basisPoints: 666 });
    expect(of(groups, 'female')?.shown).toEqual({ eligible: 12, moved: 2, basisPoints: 1666 });
  });

  it('shows groups chosen more than five to four as often as all together, and not those exactly so', () => {
    // 4 of 42 move: five to four of 4/42 is 5/42.
    const groups = groupsOf([...times(30, { sex: 'male' }), ...times(12, {})], [0, 1, 30, 31]);
    expect([of(groups, 'female')?.above, of(groups, 'male')?.above]).toEqual([true, false]);
    const exactly = groupsOf([...times(20, { sex: 'male' }), ...times(20, {})], [0, 1, 2, 20, 21, 22, 23, 24]);
    expect(of(exactly, 'female')?.above).toBe(false);
  });

  it('hides groups of fewer than ten, and a second one where the total would reveal the first', () => {
    const ages = [
      ...times(9, { birthDate: '1975-01-01', sex: 'male' }),
      ...times(11, {}),
      ...times(15, { birthDate: '1990-01-01' }),
    ];
    const groups = groupsOf(ages, [0]).filter(({ dimension }) => dimension === 'age');
    expect(groups.map(({ group, shown }) => [group, shown?.eligible ?? null])).toEqual([
      ['from_30', 15],
      ['from_40', null],
      ['from_50', null],
    ]);
  });

  it('reckons ages to the day', () => {
    const groups = groupsOf([...times(10, { birthDate: '1986-08-31' }), ...times(10, { birthDate: '1986-09-01' })], []);
    expect(groups.filter(({ dimension }) => dimension === 'age').map(({ group }) => group)).toEqual([
      'from_30',
      'from_40',
    ]);
  });

  it('counts an exemption that has run out as history, and no ineligible teacher', () => {
    const lapsed = { exemption: 'illness', exemptionUntil: '2026-06-30' } as const;
    const groups = groupsOf([...times(10, lapsed), ...times(10, {}), ...times(5, { exemption: 'illness' })], [0]);
    expect(groups.filter(({ dimension }) => dimension === 'exemption_history')).toEqual([
      expect.objectContaining({ group: 'had', shown: { eligible: 10, moved: 1, basisPoints: 1000 } }),
      expect.objectContaining({ group: 'none', shown: { eligible: 10, moved: 0, basisPoints: 0 } }),
    ]);
  });
});
