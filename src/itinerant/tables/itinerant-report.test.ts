import { describe, expect, it } from 'vitest';
import { itinerantDistrict, itinerantPolicy, lawfulAssignments } from '../../../test/support/itinerant.ts';
import { cellText } from '../../report/words.ts';
import type { Language } from '../../text/message.ts';
import { catalogues } from '../../text/render.ts';
import { checkItinerant } from '../checker/check-itinerant.ts';
import { itinerantDocument } from '../itinerant-document.ts';
import type { ItinerantPlan } from '../itinerant-plan.ts';
import { itinerantReport } from './itinerant-report.ts';

const plan: ItinerantPlan = {
  dataset: { sha256: 'ab', counts: { teachers: 8, schools: 3 } },
  policy: itinerantPolicy(),
  moves: [],
  status: 'feasible',
  assignments: lawfulAssignments,
  coverage: [
    {
      schoolId: 'S2' as ItinerantPlan['coverage'][number]['schoolId'],
      stage: 'primary',
      subject: 'pe',
      needed: 10,
      own: 0,
      itinerant: 0,
      remote: 0,
      uncovered: 10,
      reason: 'no_lessons_to_spare',
    },
  ],
  levels: [{ goal: 'uncovered_lessons', value: 76, bound: 70, proven: false }],
  checks: checkItinerant(itinerantDistrict(), itinerantPolicy(), [], lawfulAssignments).checks,
};

const textOf = (language: Language): readonly string[] =>
  itinerantReport(itinerantDistrict(), plan).flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => cellText(language, cell)).join(' | ')),
  );

describe('the tables of itinerant teaching', () => {
  it('show the weeks of teachers and schools, day by day', () => {
    const lines = textOf('zh');
    expect(lines).toContain('P1 | Teacher P1 | H | Hub | 星期一 | S1 | School S1 | 6 | 小学体育 6 节 | 6 | 8 | 40');
    expect(lines).toContain('S2 | School S2 | 星期二 | M1 | Teacher M1 | H | Hub | 小学音乐 3 节');
    expect(lines).toContain('S1 | School S1 | 小学 | 体育 | 4 | H | Hub | Teacher A1（A1）4 节');
    expect(lines).toContain('S2 | School S2 | 小学 | 体育 | 10 | 0 | 0 | 0 | 10 | 具备资格的教师课时或时段已满');
  });

  it('have a heading and a name for everything in both languages', () => {
    for (const { key, columns } of itinerantReport(itinerantDistrict(), plan))
      for (const words of Object.values(catalogues)) {
        expect(words[`report.table.${key}`], key).toBeTruthy();
        for (const column of columns) expect(words[`report.column.${column.key}`], column.key).toBeTruthy();
      }
    for (const language of ['zh', 'en'] as const)
      for (const line of textOf(language)) expect(line).not.toMatch(/\{\w|undefined|rule\.|itinerant\./);
  });
});

describe('the document of itinerant teaching', () => {
  it('is itinerant/1', () => {
    expect(itinerantDocument(itinerantDistrict(), plan)).toMatchObject({
      format: 'itinerant/1',
      status: 'feasible',
      dataset: { sha256: 'ab', counts: { schools: 3, teachers: 8 } },
      teachers: [
        {
          teacher_id: 'P1',
          hub_school_id: 'H',
          hub_lessons: 8,
          travel_minutes: 40,
          visits: [{ school_id: 'S1', day: 1 }],
        },
        { teacher_id: 'M1' },
      ],
      remote: [{ school_id: 'S1', from_school_id: 'H', lessons: 4, assistants: [{ teacher_id: 'A1', lessons: 4 }] }],
      l3_extra: [
        { school_id: 'S1', stage: 'primary', teachers: 2 },
        { school_id: 'S2', stage: 'primary', teachers: 1 },
      ],
      levels: [{ goal: 'uncovered_lessons', value: 76, bound: 70, gap: 6, proven: false }],
    });
  });
});
