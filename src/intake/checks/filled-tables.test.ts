import { describe, expect, it } from 'vitest';
import { aSoundDistrict, faultLines, intake, rawTables, withTables } from '../../../test/intake/raw-dataset.ts';

describe('tables without rows', () => {
  it('are a fault where rows are required', () => {
    const tables = withTables({ schools: [['school_id', 'name', 'stages', 'area_class', 'approved_posts']] });
    expect(faultLines(intake(tables))).toContain('error schools:: expected.rows');
  });

  it('are a warning where they are not', () => {
    const tables = [...rawTables(aSoundDistrict()), { place: 'orders', rows: [['teacher_id', 'kind']] }];
    expect(faultLines(intake(tables))).toEqual(['warning orders:: assumed.no_rows']);
  });

  it('reports no empty table when every row had a fault of its own', () => {
    const tables = withTables({
      teachers: [
        ['teacher_id', 'name', 'school_id', 'joined_school', 'stage', 'subject'],
        ['T1', 'A', 'S1', 'soon', 'primary', 'chinese'],
      ],
    });
    expect(faultLines(intake(tables))).toEqual(['error teachers:2:joined_school expected.date']);
  });
});
