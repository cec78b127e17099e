import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
beforeAll(async () => {
  const words = ['--schools', '20', '--teachers', '300', '--seed', '5', '--profile', 'rural'];
  expect((await junheng('generate', ...words, '--out', district)).code).toBe(0);
});
const read = async (...parts: readonly string[]) => JSON.parse(await readFile(space.at(...parts), 'utf8'));

describe('itinerant', () => {
  it('sends teachers to small rural schools, proven, with the workbook', async () => {
    const end = await junheng('itinerant', district, '--out', space.at('out'));
    expect([end.code, end.out]).toEqual([0, expect.stringContaining('已证最优')]);
    expect(await space.list('out')).toEqual(['itinerant.json', 'itinerant.xlsx']);
    const found = await read('out', 'itinerant.json');
    expect(found).toMatchObject({ format: 'itinerant/1', status: 'optimal' });
    expect(found.teachers.length).toBeGreaterThan(0);
    expect(found.levels.map(({ goal, proven }: { goal: string; proven: boolean }) => [goal, proven])).toEqual([
      ['uncovered_lessons', true],
      ['remote_lessons', true],
      ['travel_minutes', true],
      ['itinerant_teachers', true],
    ]);
    expect(found.checks.every(({ holds }: { holds: boolean }) => holds)).toBe(true);
    const book = await readXlsx(await readFile(space.at('out', 'itinerant.xlsx')));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      '走教教师课表',
      '学校走教课表',
      '同步课堂',
      '缺课与补足',
      '目标与证明',
      '核验',
    ]);
  });

  it('comes after the moves of a plan, and gives the same bytes again', async () => {
    const { coverage } = await read('out', 'itinerant.json');
    const short = coverage.find(
      ({ uncovered, remote }: Record<string, number>) => (uncovered ?? 0) + (remote ?? 0) > 0,
    );
    const { teachers } = await read('out', 'itinerant.json');
    const teacher = teachers[0].teacher_id;
    const plan = await space.file(
      'plan.json',
      JSON.stringify({
        format: 'plan/1',
        transfers: [
          {
            teacher_id: teacher,
            from_school_id: teachers[0].hub_school_id,
            to_school_id: short.school_id,
            stage: short.stage,
            subject: short.subject,
          },
        ],
      }),
    );
    for (const folder of ['after', 'again'])
      expect((await junheng('itinerant', district, plan, '--out', space.at(folder))).code).toBe(0);
    const after = await read('after', 'itinerant.json');
    expect(after.after_moves).toEqual([
      expect.objectContaining({ teacher_id: teacher, to_school_id: short.school_id }),
    ]);
    expect(after.teachers.map((one: { teacher_id: string }) => one.teacher_id)).not.toContain(teacher);
    expect(await readFile(space.at('again', 'itinerant.json'), 'utf8')).toBe(
      await readFile(space.at('after', 'itinerant.json'), 'utf8'),
    );
  });

  it('refuses bad input and writes nothing', async () => {
    const policy = await space.file('bad.json', '{"itinerant_max_schools": 0, "remote_weight": "3/2"}');
    const end = await junheng('itinerant', district, '--policy', policy, '--out', space.at('none'), '--lang', 'en');
    expect(end.code).toBe(2);
    for (const named of ['itinerant_max_schools', 'remote_weight', 'Nothing was written'])
      expect(end.err).toContain(named);
    expect((await junheng('itinerant', district, space.at('missing.json'))).code).toBe(2);
    expect(await space.exists('none')).toBe(false);
  });
});

describe('inspectors', () => {
  it('allocates about five schools to each inspector and writes the workbook', async () => {
    const small = space.at('small');
    const words = ['--schools', '12', '--teachers', '150', '--seed', '2', '--profile', 'mixed'];
    expect((await junheng('generate', ...words, '--out', small)).code).toBe(0);
    const end = await junheng('inspectors', small, '--out', space.at('inspectors'), '--json');
    expect(end.code).toBe(0);
    const printed = JSON.parse(end.out);
    const { format, status, areas } = await read('inspectors', 'inspectors.json');
    expect([format, status, areas.length]).toEqual(['inspectors/1', 'optimal', Math.ceil(12 / 5)]);
    expect(printed.areas).toEqual(areas);
    for (const { schools } of areas) expect([4, 5, 6]).toContain(schools.length);
    const book = await readXlsx(await readFile(space.at('inspectors', 'inspectors.xlsx')));
    expect(book.sheets.map(({ name }) => name)).toEqual(['责任区', '学校与责任督学', '目标与证明', '核验']);
  });
});
