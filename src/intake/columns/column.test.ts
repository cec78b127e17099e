import { describe, expect, it } from 'vitest';
import { districtIn, intake, rawTables, withTables } from '../../../test/intake/raw-dataset.ts';
import { aDistrict, aSchool } from '../../../test/support/district.ts';
import { districtFingerprint } from '../../district/hash.ts';
import { isAdded } from './column.ts';
import { schoolColumns } from './school-columns.ts';

const headingsOf = (schools: Parameters<typeof aSchool>[0][]) =>
  rawTables(aDistrict({ schools: schools.map(aSchool) })).find(({ place }) => place === 'schools')?.rows[0];

describe('a column beyond the first list', () => {
  it('is written only where a row fills it', () => {
    expect(headingsOf([{ id: 'S1' }])).not.toContain('teaching_point');
    expect(headingsOf([{ id: 'S1' }, { id: 'S2', teachingPoint: false }])).toContain('teaching_point');
    expect(isAdded(schoolColumns.teachingPoint)).toBe(true);
    expect([isAdded(schoolColumns.id), isAdded(schoolColumns.maxOut), isAdded(schoolColumns.accepts)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('that is empty leaves the district what it was without it, fingerprint included', () => {
    const rows = [
      ['school_id', 'name', 'stages', 'area_class', 'approved_posts'],
      ['S1', '一小', 'primary', 'urban', 10],
      ['S2', '二小', 'primary', 'rural', 10],
    ] as const;
    const without = districtIn(intake(withTables({ schools: rows })));
    const empty = districtIn(
      intake(
        withTables({
          schools: [
            [...rows[0], '教学点'],
            [...rows[1], ''],
            [...rows[2], ''],
          ],
        }),
      ),
    );
    const filled = districtIn(
      intake(
        withTables({
          schools: [
            [...rows[0], '教学点'],
            [...rows[1], ''],
            [...rows[2], '是'],
          ],
        }),
      ),
    );
    expect(empty.schools[0]).toEqual(without.schools[0]);
    expect(districtFingerprint(filled)).not.toBe(districtFingerprint(without));
    expect(filled.schools.map(({ teachingPoint }) => teachingPoint)).toEqual([undefined, true]);
  });

  it('refuses a value of the wrong form as every column does', () => {
    const given = intake(
      withTables({
        schools: [
          ['school_id', 'name', 'stages', 'area_class', 'approved_posts', 'disabled_pupils'],
          ['S1', '一小', 'primary', 'urban', 10, 'many'],
          ['S2', '二小', 'primary', 'rural', 10, 3],
        ],
      }),
    );
    expect(given.ok ? [] : given.faults.filter(({ severity }) => severity === 'error')).toMatchObject([
      { row: 2, column: 'disabled_pupils', found: 'many' },
    ]);
  });
});
