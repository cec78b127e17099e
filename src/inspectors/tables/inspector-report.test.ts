import { describe, expect, it } from 'vitest';
import { inspectorWorld } from '../../../test/support/inspectors.ts';
import { cellText } from '../../report/words.ts';
import { catalogues } from '../../text/render.ts';
import { checkInspectors } from '../checker/check-inspectors.ts';
import { inspectorDocument } from '../inspector-document.ts';
import type { InspectorPlan } from '../inspector-plan.ts';
import { inspectorReport } from './inspector-report.ts';

const { district, policy, areas } = inspectorWorld();
const plan: InspectorPlan = {
  dataset: { sha256: 'ab', counts: {} },
  policy,
  status: 'optimal',
  areas,
  levels: [{ goal: 'metres', value: 11120, bound: 11120, proven: true }],
  checks: checkInspectors(district, policy, areas).checks,
};

describe('the tables of inspectors', () => {
  it('list every area and every school with its distance', () => {
    const tables = inspectorReport(district, plan);
    expect(tables[0]?.rows).toEqual([
      [1, 'School S3', 5, 6672, 2224, 0],
      [2, 'School S7', 4, 4448, 2224, 0],
    ]);
    expect(tables[1]?.rows[0]?.map((cell) => cellText('zh', cell))).toEqual([
      '1',
      'S1',
      'School S1',
      '乡村',
      'K',
      '2224',
    ]);
  });

  it('call a distance unknown where a school has no coordinates', () => {
    const schools = district.schools.map((school) => (school.id === 'S1' ? { ...school, latitude: null } : school));
    const [areaTable, schoolTable] = inspectorReport({ ...district, schools }, plan);
    expect(areaTable?.rows[0]).toEqual([1, 'School S3', 5, 6672 - 2224, 2224, 1]);
    expect(schoolTable?.rows[0]?.map((cell) => cellText('en', cell)).at(-1)).toBe('unknown');
  });

  it('have a heading and a name for everything in both languages', () => {
    for (const { key, columns, rows } of inspectorReport(district, plan))
      for (const [language, words] of Object.entries(catalogues)) {
        expect(words[`report.table.${key}`], key).toBeTruthy();
        for (const column of columns) expect(words[`report.column.${column.key}`], column.key).toBeTruthy();
        for (const cell of rows.flat()) expect(cellText(language as 'zh' | 'en', cell)).not.toMatch(/\{\w|rule\./);
      }
  });
});

describe('the document of inspectors', () => {
  it('is inspectors/1', () => {
    expect(inspectorDocument(district, plan)).toMatchObject({
      format: 'inspectors/1',
      status: 'optimal',
      areas: [
        {
          inspector: 1,
          centre_school_id: 'S3',
          schools: [{ school_id: 'S1', metres: 2224 }, {}, { metres: 0 }, {}, {}],
        },
        {},
      ],
      levels: [{ goal: 'metres', value: 11120, gap: 0, proven: true }],
    });
  });
});
