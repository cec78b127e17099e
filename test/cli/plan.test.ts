import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng, junhengApart, start } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
beforeAll(async () => {
  const words = ['--schools', '6', '--teachers', '90', '--seed', '3', '--profile', 'mixed'];
  expect((await junheng('generate', ...words, '--out', district)).code).toBe(0);
});
const policy = (name: string, content: object | string): Promise<string> =>
  space.file(name, typeof content === 'string' ? content : JSON.stringify(content));
const planOf = async (folder: string) => JSON.parse(await readFile(space.at(folder, 'plan.json'), 'utf8'));

describe('plan', () => {
  it('writes a proven plan that passes every check, how it came about, and the workbook', async () => {
    const end = await junhengApart('plan', district, '--out', space.at('out'));
    expect([end.code, end.err]).toEqual([0, expect.stringContaining('plan.json, run.json, plan.xlsx')]);
    expect(end.out).toContain('已证最优');
    expect(end.out).toMatch(/交流比例，全区：符合交流条件 \d+ × 10% = .*，实际 \d+，.*〔条款 0\.41〕/);
    expect(await space.list('out')).toEqual(['plan.json', 'plan.xlsx', 'run.json']);
    const plan = await planOf('out');
    expect(plan).toMatchObject({ format: 'plan/1', status: 'optimal' });
    expect(plan.checks.length).toBeGreaterThan(10);
    expect(plan.readiness).toContainEqual({ kind: 'goal', id: 'movers', state: 'decided', without: [] });
    expect(plan.checks.filter((check: { holds: boolean }) => !check.holds)).toEqual([]);
    const run = JSON.parse(await readFile(space.at('out', 'run.json'), 'utf8'));
    expect(run).toMatchObject({ format: 'run/1', engine: expect.any(String), date: expect.stringMatching(/^\d{4}-/) });
    const book = await readXlsx(await readFile(space.at('out', 'plan.xlsx')));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining([
        '比例核算',
        '交流名单',
        '各校派出与接收',
        '学科缺口前后',
        '富余与缺额前后',
        '城乡流向',
        '目标与证明',
        '导入提醒',
        '数据就绪情况',
      ]),
    );
    const moves = book.sheets.find((sheet) => sheet.name === '交流名单');
    expect(moves?.rows.length).toBe(plan.transfers.length + 3);
  });

  it('gives the same bytes again, and the same plan in English and as JSON', async () => {
    const end = await junheng('plan', district, '--out', space.at('again'), '--lang', 'en', '--json');
    expect(end.code).toBe(0);
    expect(JSON.parse(end.out)).toMatchObject({ ok: true, status: 'optimal', statusName: 'proven optimal' });
    expect(await readFile(space.at('again', 'plan.json'), 'utf8')).toBe(
      await readFile(space.at('out', 'plan.json'), 'utf8'),
    );
    const { checks } = await planOf('again');
    const { quotas } = JSON.parse(end.out);
    expect(quotas.length).toBe(5);
    for (const { rule, scope, actual, holds } of quotas) {
      const row = checks.find((check: { rule: string; scope: string }) => check.rule === rule && check.scope === scope);
      expect(row).toMatchObject({ holds, actual: expect.stringMatching(new RegExp(`\\b${actual}\\b`)) });
    }
    const book = await readXlsx(await readFile(space.at('again', 'plan.xlsx')));
    expect(book.sheets.map((sheet) => sheet.name)).toContain('Quota compliance');
  });

  it('exits 3 with the conflict when no plan exists, and writes what it found', async () => {
    const impossible = await policy('impossible.json', {
      rotation_rate: '1',
      rotation_scopes: ['district'],
      max_movers: 1,
    });
    const end = await junheng('plan', district, '--policy', impossible, '--out', space.at('none'));
    expect(end.code).toBe(3);
    expect(end.out).toContain('没有可行方案');
    const plan = await planOf('none');
    expect(plan).toMatchObject({ status: 'infeasible', transfers: [] });
    expect(plan.conflicts[0].requirements.length).toBeGreaterThan(0);
    const diagnosed = await junheng('diagnose', district, '--policy', impossible, '--lang', 'en');
    expect([diagnosed.code, diagnosed.out]).toEqual([3, expect.stringContaining('No plan exists')]);
  });

  it('has a plan at the first try under the policy keys that a way out prints', async () => {
    const wanted = { rotation_rate: '60%' };
    const refused = await junheng(
      'plan',
      district,
      '--policy',
      await policy('wanted.json', wanted),
      '--lang',
      'en',
      '--out',
      space.at('ways'),
    );
    expect(refused.code).toBe(3);
    expect(refused.out).toMatch(/at most \d+ attainable under all other requirements/);
    // Numbered lines, each followed by its changes.
    const ways = refused.out.split(/^\d+\. /m).slice(1);
    const printed = ways.map((way) =>
      [...way.matchAll(/^ +policy key (\w+) \(.*?\): enter (.*) instead of .* \[/gm)].map(
        ([, key = '', value = '']) => [key, value.replace(/ \(≈.*\)$/, '')],
      ),
    );
    const index = ways.findIndex((way, at) => way.trim().split('\n').length - 1 === printed[at]?.length);
    const entered = { ...wanted, ...Object.fromEntries(printed[index] ?? []) };
    expect(Object.keys(entered).length).toBeGreaterThan(0);
    const again = await junheng(
      'plan',
      district,
      '--policy',
      await policy('entered.json', entered),
      '--out',
      space.at('way'),
    );
    expect([again.code, (await planOf('way')).status]).toEqual([0, 'optimal']);
    const book = await readXlsx(await readFile(space.at('ways', 'plan.xlsx')));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['What each quota can reach', 'Ways out']),
    );
  });

  it('counts changes against a previous plan', async () => {
    const changes = await policy('changes.json', { goals: ['changes'] });
    const previous = ['--previous', space.at('out', 'plan.json')];
    const end = await junheng('plan', district, '--policy', changes, ...previous, '--out', space.at('revised'));
    expect(end.code).toBe(0);
    expect((await planOf('revised')).levels[0]).toMatchObject({ goal: 'changes', value: 0, proven: true });
    const check = await junheng('check', district, space.at('revised', 'plan.json'), ...previous);
    expect(check.code).toBe(0);
  });

  it('names the faults of dataset, policy and previous plan together, exits 2 and writes nothing', async () => {
    const folder = space.at('faulty');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'schools.csv'), 'school_id,name\nS1,One\n');
    const bad = await policy('bad.json', { rotation_rate: 'ten', tenure: 6, reference_date: '1826-08-31' });
    const end = await junheng(
      'plan',
      folder,
      '--policy',
      bad,
      '--previous',
      space.at('missing.json'),
      '--out',
      space.at('no'),
    );
    expect(end.code).toBe(2);
    for (const named of ['rotation_rate', 'tenure', 'reference_date', 'missing.json', 'schools.csv'])
      expect(end.err).toContain(named);
    expect(await space.exists('no')).toBe(false);
  });

  it.each([
    ['an unknown key', { colour: 'red' }, 'colour'],
    ['a rate of ten', { rotation_rate: 'ten' }, 'rotation_rate'],
    ['a reference date of last century', { reference_date: '1926-08-31' }, 'reference_date'],
    ['no JSON', '{"seed": 1,', 'broken'],
  ])('refuses a policy with %s in either language', async (_what, content, named) => {
    const path = await policy('broken.json', content);
    for (const language of ['zh', 'en']) {
      const end = await junheng('plan', district, '--policy', path, '--out', space.at('refused'), '--lang', language);
      expect([end.code, end.err]).toEqual([2, expect.stringContaining(named)]);
    }
    expect(await space.exists('refused')).toBe(false);
  });

  it.each([
    ['no eligible teacher', { tenure_min_years: 40 }, /Not one teacher is eligible/],
    ['one school only', {}, /at least two schools/],
  ])('refuses a district with %s', async (what, content, expected) => {
    const path = await policy('narrow.json', content);
    const dataset = what === 'one school only' ? await oneSchool() : district;
    const end = await junheng('plan', dataset, '--policy', path, '--out', space.at('narrow'), '--lang', 'en');
    expect([end.code, end.out, end.err]).toEqual([2, '', expect.stringMatching(expected)]);
    expect(await space.exists('narrow')).toBe(false);
  });

  it('stops a plan and a revision within moments of an interrupt, exits 130 and writes nothing', async () => {
    const large = space.at('large');
    await junheng(
      'generate',
      '--schools',
      '40',
      '--teachers',
      '2000',
      '--seed',
      '1',
      '--profile',
      'mixed',
      '--out',
      large,
    );
    const running = start('plan', large, '--out', space.at('stopped'), '--lang', 'en');
    // Warnings are the last thing said before the solve begins.
    await running.says('Warning');
    running.signal('SIGINT');
    const end = await running.ended;
    expect([end.code, end.err]).toEqual([130, expect.stringContaining('Cancelled; nothing was written')]);
    expect(await space.exists('stopped')).toBe(false);
    const before = await space.file('before.json', '{"format":"plan/1","transfers":[]}');
    const revising = start('revise', large, before, '--out', space.at('not-revised'), '--lang', 'en');
    await revising.says('Warning');
    revising.signal('SIGINT');
    const revised = await revising.ended;
    expect([revised.code, revised.err]).toEqual([130, expect.stringContaining('Cancelled; nothing was written')]);
    expect(await space.exists('not-revised')).toBe(false);
  });
});

/** A sound dataset of one school with one teacher. */
const oneSchool = async (): Promise<string> => {
  const folder = space.at('alone');
  await mkdir(folder, { recursive: true });
  const schools = ['school_id,name,stages,area_class,approved_posts,pupils_primary', 'S1,一小,primary,urban,3,60'];
  const teachers = ['teacher_id,name,school_id,joined_school,stage,subject', 'T1,周慧敏,S1,2010-09,primary,语文'];
  await writeFile(join(folder, 'schools.csv'), `${schools.join('\n')}\n`);
  await writeFile(join(folder, 'teachers.csv'), `${teachers.join('\n')}\n`);
  await writeFile(join(folder, 'posts.csv'), 'school_id,stage,subject,required\nS1,primary,语文,1\n');
  return folder;
};
