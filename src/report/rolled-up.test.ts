import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../test/support/district.ts';
import { aLedger } from '../../test/support/ledger.ts';
import { aPlan, aTransfer } from '../../test/support/plan.ts';
import { clustersTable } from './tables/clusters.ts';
import { schoolSizesTable } from './tables/school-sizes.ts';
import { cellText } from './words.ts';

type School = ReturnType<typeof aSchool>;

const inputOf = (schools: readonly School[], more: Partial<Parameters<typeof aDistrict>[0]> = {}) => {
  const district = aDistrict({ schools, ...more });
  return { district, ledger: aLedger(district, aPlan().policy), plan: aPlan(), warnings: [] };
};
const words = (rows: ReturnType<typeof clustersTable>['rows']) =>
  rows.map((row) => row.map((cell) => cellText('en', cell)));

describe('sizes of schools and classes', () => {
  const verdicts = (school: School) =>
    words(schoolSizesTable(inputOf([school])).rows).map((row) => [row[4], row[5], row[9]]);

  it.each([
    [2000, 45, 'within', 'within on average'],
    [2001, 45, 'over', 'within on average'],
    [1980, 44, 'within', 'within on average'],
    [1981, 44, 'within', 'over'],
  ])('of %i pupils in %i classes: school %s the cap, classes %s', (pupilsPrimary, classesPrimary, size, classes) => {
    const [[school, stage, own] = []] = verdicts(aSchool({ id: 'S', pupilsPrimary, classesPrimary }));
    expect([school, stage]).toEqual([expect.stringContaining(size), 'primary']);
    expect(own).toContain(classes === 'over' ? 'over' : 'within');
  });

  it('of a nine-year school are judged together against the larger cap, each stage by its own classes', () => {
    const school = aSchool({
      id: 'S',
      stages: ['primary', 'junior'],
      pupilsPrimary: 1500,
      classesPrimary: 34,
      pupilsJunior: 1000,
      classesJunior: 19,
    });
    expect(verdicts(school)).toEqual([
      [expect.stringContaining('within'), 'primary', expect.stringContaining('within')],
      [expect.stringContaining('within'), 'junior', expect.stringContaining('over')],
    ]);
  });

  it('are not judged where a number is missing', () => {
    const [[size, , classes] = []] = verdicts(aSchool({ id: 'S', pupilsPrimary: null, classesPrimary: null }));
    expect([size, classes]).toEqual([expect.stringContaining('missing'), expect.stringContaining('missing')]);
  });
});

describe('the roll-up by school district', () => {
  it('adds up what is missing of each subject, school by school, before and after the moves', () => {
    const schools = [
      aSchool({ id: 'A', cluster: 'East' }),
      aSchool({ id: 'B', cluster: 'East' }),
      aSchool({ id: 'C', cluster: null }),
    ];
    const input = inputOf(schools, {
      teachers: [aTeacher({ id: 'T1', schoolId: 'C' }), aTeacher({ id: 'T2', schoolId: 'A' })],
      posts: [
        aPost({ schoolId: 'A', required: 0 }),
        aPost({ schoolId: 'B', required: 2 }),
        aPost({ schoolId: 'C', required: 1 }),
      ],
    });
    const plan = aPlan({ transfers: [aTransfer({ teacherId: 'T1', fromSchoolId: 'C', toSchoolId: 'B' })] });
    expect(words(clustersTable({ ...input, plan }).rows)).toEqual([
      ['East', 'Chinese', '2', '1', '2', '1'],
      ['no school district', 'Chinese', '1', '1', '0', '1'],
    ]);
  });
});
