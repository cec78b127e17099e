import { describe, expect, it } from 'vitest';
import { lawfulDistrict } from '../../test/support/lawful-plan.ts';
import { changedTables } from './dataset-changes.ts';
import { readDistrict } from './read-district.ts';

const changed = (changes: unknown) => changedTables(lawfulDistrict(), JSON.stringify(changes), 'changes.json');
const districtAfter = (changes: unknown) => {
  const tables = changed(changes);
  if (!tables.ok) throw new Error(JSON.stringify(tables.faults));
  const read = readDistrict(tables.value);
  if (!read.ok) throw new Error(JSON.stringify(read.faults.filter(({ severity }) => severity === 'error')));
  return read.value.district;
};
const faultsOf = (changes: unknown) => {
  const tables = changed(changes);
  return tables.ok ? [] : tables.faults.map(({ column, expected }) => [column, expected.key]);
};

describe('changes to a dataset', () => {
  it('set columns, also ones that no row had, in every row that matches', () => {
    const district = districtAfter([
      { table: 'schools', school_id: 'R1', set: { approved_posts: 9, max_out: 1 } },
      { table: 'posts', school_id: 'U1', subject: 'chinese', set: { required: 7 } },
    ]);
    const school = district.schools.find(({ id }) => id === 'R1');
    expect([school?.approvedPosts, school?.maxOut]).toEqual([9, 1]);
    expect(district.posts?.find(({ schoolId, subject }) => schoolId === 'U1' && subject === 'chinese')?.required).toBe(
      7,
    );
  });

  it('close a school, add one and remove a teacher', () => {
    const district = districtAfter([
      { table: 'schools', school_id: 'R2', set: { closing_date: '2026-08-31' } },
      {
        table: 'schools',
        add: {
          school_id: 'N1',
          name: 'New',
          stages: 'primary',
          area_class: 'rural',
          approved_posts: 3,
          opening_date: '2026-09-01',
        },
      },
      { table: 'teachers', teacher_id: 'U1-08', remove: true },
    ]);
    expect(district.schools.find(({ id }) => id === 'R2')?.closingDate).toBe('2026-08-31');
    expect(district.schools.some(({ id }) => id === 'N1')).toBe(true);
    expect(district.teachers.some(({ id }) => id === 'U1-08')).toBe(false);
    expect(district.teachers).toHaveLength(lawfulDistrict().teachers.length - 1);
  });

  it('report every fault with its place', () => {
    expect(
      faultsOf([
        { table: 'school', set: {} },
        { table: 'schools', school_id: 'R1' },
        { table: 'schools', school_id: 'R9', set: { approved_posts: 1 } },
        { table: 'schools', school_id: 'R1', set: { approved: 1, accepts: true } },
        { table: 'schools', school_id: 'R1', set: 3 },
      ]),
    ).toEqual([
      ['[0].table', 'changes.expected.table'],
      ['[1]', 'changes.expected.one_way'],
      ['[2]', 'changes.expected.row'],
      ['[3].set.approved', 'changes.expected.known_column'],
      ['[3].set.accepts', 'changes.expected.cell'],
      ['[4].set', 'changes.expected.columns'],
    ]);
    expect(faultsOf({})).toEqual([[null, 'changes.expected.list']]);
    expect(changedTables(lawfulDistrict(), '[', 'changes.json')).toMatchObject({ ok: false });
  });
});
