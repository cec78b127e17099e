import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../../../test/support/district.ts';
import { aLedger } from '../../../../test/support/ledger.ts';
import { aPolicy } from '../../../../test/support/policy.ts';
import { type LedgerQuery, selectTeachers } from './select-teachers.ts';

const district = aDistrict({
  schools: [aSchool({ id: 'S1', name: '中心小学' }), aSchool({ id: 'S2', name: '安平小学' })],
  teachers: [
    aTeacher({ id: 'T1', schoolId: 'S1', name: '张三', joinedSchool: '2010-09-01' }),
    aTeacher({ id: 'T2', schoolId: 'S2', name: '李四', joinedSchool: '2012-09-01', subject: 'music' }),
    aTeacher({ id: 'T3', schoolId: 'S1', name: '艾五', joinedSchool: '2012-09-01' }),
    aTeacher({ id: 'T4', schoolId: 'S2', name: '李四', joinedSchool: '2020-09-01' }),
  ],
});
const ledger = { ...aLedger(district, aPolicy(), { ineligible: ['T4'] }), schoolId: null, teachers: 4 };
const ids = (query: Partial<LedgerQuery>, schoolId: string | null = null) =>
  selectTeachers(district, { ...ledger, schoolId }, { sort: 'teacherId', order: 'asc', ...query }).map(({ id }) => id);

describe('the lines of a ledger', () => {
  it('sorts by Pinyin of names, by school and by months, with ties by code', () => {
    expect(ids({ sort: 'name' })).toEqual(['T3', 'T2', 'T4', 'T1']);
    expect(ids({ sort: 'school' })).toEqual(['T2', 'T4', 'T1', 'T3']);
    expect(ids({ sort: 'months' })).toEqual(['T4', 'T2', 'T3', 'T1']);
    for (const sort of ['teacherId', 'name', 'school', 'months'] as const)
      expect(ids({ sort, order: 'desc' })).toEqual(ids({ sort }).toReversed());
  });

  it('selects the teachers that meet every condition', () => {
    expect(ids({ eligible: 'no' })).toEqual(['T4']);
    expect(ids({ schoolId: 'S2', eligible: 'yes' })).toEqual(['T2']);
    expect(ids({ text: '李' })).toEqual(['T2', 'T4']);
    expect(ids({ text: 't1' })).toEqual(['T1']);
    expect(ids({ subject: 'music', stage: 'primary' })).toEqual(['T2']);
    expect(ids({ rule: 'tenure' })).toEqual([]);
  });

  it('returns only the visible school, whichever school the query names', () => {
    expect(ids({}, 'S1')).toEqual(['T1', 'T3']);
    expect(ids({ order: 'desc', sort: 'name' }, 'S2')).toEqual(['T4', 'T2']);
    expect(ids({ schoolId: 'S1' }, 'S2')).toEqual([]);
    expect(ids({ schoolId: 'S2', eligible: 'no' }, 'S2')).toEqual(['T4']);
    expect(ids({}, 'S9')).toEqual([]);
  });
});
