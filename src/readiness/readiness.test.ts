import { describe, expect, it } from 'vitest';
import { aSoundDistrict, intake, rawTables } from '../../test/intake/raw-dataset.ts';
import { aTeacher } from '../../test/support/district.ts';
import { aPolicy } from '../../test/support/policy.ts';
import { readinessLines, readinessTexts } from '../report/readiness-text.ts';
import { languages } from '../text/message.ts';
import { catalogues } from '../text/render.ts';
import { groupNames } from './columns.ts';
import { indicatorNeeds } from './needs.ts';
import { readiness } from './readiness.ts';
import type { ReadinessLine } from './readiness-line.ts';

/** The readiness of a roster without the columns named by their headings. */
const without = (...dropped: readonly string[]): readonly ReadinessLine[] => {
  const teachers = [aTeacher({ id: 'T1', schoolId: 'S1' }), aTeacher({ id: 'T2', schoolId: 'S2' })];
  const tables = rawTables(aSoundDistrict({ teachers })).map((table) => {
    const kept = (table.rows[0] ?? []).map((heading) => !dropped.includes(`${table.place}.${heading}`));
    return { ...table, rows: table.rows.map((row) => row.filter((_cell, at) => kept[at])) };
  });
  const read = intake(tables);
  if (!read.ok) throw new Error('expected a district');
  return readiness(read.value.filled, aPolicy(), read.value.district);
};
const stateOf = (lines: readonly ReadinessLine[], kind: string, id: string) =>
  lines.find((line) => line.kind === kind && line.id === id);

describe('the readiness of a dataset', () => {
  it('is decided where the columns are filled', () => {
    expect(stateOf(without(), 'clause', 'established')).toMatchObject({ state: 'decided', without: [] });
    expect(stateOf(without(), 'clause', 'retirement_guard')).toMatchObject({ state: 'decided' });
  });

  it('names the missing column, and what its absence assumes', () => {
    const lines = without('teachers.established', 'teachers.birth_date');
    expect(stateOf(lines, 'clause', 'established')).toMatchObject({ state: 'assumed', without: ['established'] });
    expect(stateOf(lines, 'clause', 'retirement_guard')).toMatchObject({ state: 'assumed', without: ['retirement'] });
    expect(stateOf(lines, 'rule', 'rotation_quota')?.without).toEqual(
      expect.arrayContaining(['established', 'retirement']),
    );
    const text = readinessTexts('en', lines).find(({ id }) => id === 'established');
    expect(text).toMatchObject({
      without: [{ columns: [['teachers.established']], assumes: 'everyone counts as established' }],
    });
    expect(readinessLines('zh', lines).join('\n')).toContain('缺“教师·在编”：所有人按在编计算');
  });

  it('is open where nothing can be assumed', () => {
    const lines = without('teachers.degree');
    expect(stateOf(lines, 'indicator', 'degree')).toMatchObject({ state: 'undecided' });
    expect(
      readinessTexts('zh', lines)
        .find(({ id }) => id === 'degree')
        ?.without.at(-1)?.assumes,
    ).toContain('学历');
  });

  it('leaves out rules that are not in force', () => {
    expect(stateOf(without(), 'rule', 'budget')).toBeUndefined();
    expect(stateOf(without(), 'rule', 'rotation_quota')).toBeDefined();
  });

  it('has words for every indicator and group of columns in both languages', () => {
    const keys = [
      ...Object.keys(indicatorNeeds).map((id) => `indicator.${id}`),
      ...groupNames.map((name) => `readiness.without.${name}`),
    ];
    for (const language of languages) expect(keys.filter((key) => !(key in catalogues[language]))).toEqual([]);
  });
});
