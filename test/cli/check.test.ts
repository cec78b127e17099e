import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
const planPath = space.at('out', 'plan.json');
let plan: { transfers: Record<string, unknown>[]; dataset: object; levels: { value: number }[] } & Record<
  string,
  unknown
>;
beforeAll(async () => {
  const words = ['--schools', '6', '--teachers', '90', '--profile', 'mixed'];
  await junheng('generate', ...words, '--seed', '3', '--out', district);
  await junheng('generate', ...words, '--seed', '4', '--out', space.at('other'));
  await junheng('plan', district, '--out', space.at('out'));
  plan = JSON.parse(await readFile(planPath, 'utf8'));
});
const changed = (name: string, part: object): Promise<string> => space.file(name, JSON.stringify({ ...plan, ...part }));

describe('check', () => {
  it('passes the plan it is given, with every goal value recomputed', async () => {
    const end = await junheng('check', district, planPath);
    expect([end.code, end.out]).toEqual([0, expect.stringContaining('全部符合')]);
    const json = JSON.parse((await junheng('check', district, planPath, '--json')).out);
    expect(json.levels.map((level: { value: number }) => level.value)).toEqual(plan.levels.map((level) => level.value));
  });

  it('passes a plan of five keys a move', async () => {
    const transfers = plan.transfers.map(({ teacher_id, from_school_id, to_school_id, stage, subject }) => ({
      teacher_id,
      from_school_id,
      to_school_id,
      stage,
      subject,
    }));
    const bare = await space.file('bare.json', JSON.stringify({ format: 'plan/1', transfers }));
    expect((await junheng('check', district, bare)).code).toBe(0);
  });

  it('names the broken rule of a plan changed by hand and exits 1', async () => {
    const [first, ...rest] = plan.transfers;
    const stays = { ...first, to_school_id: first?.from_school_id };
    const end = await junheng(
      'check',
      district,
      await changed('changed.json', { transfers: [stays, ...rest] }),
      '--lang',
      'en',
    );
    expect([end.code, end.out]).toEqual([1, expect.stringMatching(/checks broken/)]);
    expect(end.out).toContain(String(first?.teacher_id));
  });

  it('does not believe a value the plan claims', async () => {
    const levels = plan.levels.map((level, index) => (index === 0 ? { ...level, value: level.value - 1 } : level));
    const end = await junheng('check', district, await changed('boast.json', { levels }), '--lang', 'en');
    expect([end.code, end.out]).toEqual([1, expect.stringMatching(/the plan says -?\d+, recomputed \d+/)]);
  });

  it('judges by another policy when one is named', async () => {
    const strict = await space.file('strict.json', JSON.stringify({ rotation_rate: '90%' }));
    const end = await junheng('check', district, planPath, '--policy', strict);
    expect([end.code, end.out]).toEqual([1, expect.stringContaining('交流比例')]);
  });

  it('names each key in which the plan was made under another policy than the one given', async () => {
    const strict = await space.file('seeded.json', JSON.stringify({ seed: 7, max_movers: 900 }));
    const end = await junheng('check', district, planPath, '--policy', strict, '--lang', 'en');
    expect(end.code).toBe(1);
    expect(end.out).toContain('Judged by the policy given');
    expect(end.out).toContain('policy.seed: the plan says');
    expect(end.out).toContain('policy.max_movers: the plan says null, recomputed 900');
  });

  it('says by which policy it judged and where that departs from the built-in values', async () => {
    const lax = { ...(plan.policy as object), rotation_rate: '0%' };
    const path = await space.file('lax.json', JSON.stringify({ format: 'plan/1', policy: lax, transfers: [] }));
    const end = await junheng('check', district, path, '--lang', 'en');
    expect([end.code, end.out]).toEqual([0, expect.stringContaining('- rotation_rate: 0% (built-in 10%)')]);
    const json = JSON.parse((await junheng('check', district, path, '--json')).out);
    expect(json.policy).toMatchObject({ source: 'own', departures: [{ key: 'rotation_rate', value: '0%' }] });
  });

  it.each<[string, (transfer: Record<string, unknown>) => object, RegExp]>([
    ['another mode', () => ({ mode: 'shadow' }), /transfers\[0\]\.mode .*says shadow, recomputed head_rotation/],
    ['a flipped backbone', ({ backbone }) => ({ backbone: !backbone }), /transfers\[0\]\.backbone/],
    ['a false count', ({ counts_source_set }) => ({ counts_source_set: !counts_source_set }), /counts_source_set/],
    ['false minutes', () => ({ commute_minutes: 1 }), /transfers\[0\]\.commute_minutes/],
    ['a reason of its own', () => ({ reasons: [] }), /transfers\[0\]\.reasons/],
  ])('refuses a transfer that claims %s', async (what, change, line) => {
    const [first = {}, ...rest] = plan.transfers;
    const path = await changed(`${what.replaceAll(' ', '-')}.json`, {
      transfers: [{ ...first, ...change(first) }, ...rest],
    });
    const end = await junheng('check', district, path, '--lang', 'en');
    expect([end.code, end.out]).toEqual([1, expect.stringMatching(line)]);
  });

  it.each<[string, (given: typeof plan) => object, RegExp]>([
    [
      'rows of the checker',
      ({ checks }) => ({ checks: (checks as object[]).map((row) => ({ ...row, holds: false })) }),
      /checks\[0\]\.holds/,
    ],
    ['rounds of the draw', ({ lottery }) => ({ lottery: { ...(lottery as object), rounds: [1] } }), /lottery\.rounds/],
    ['bounds', ({ levels }) => ({ levels: levels.map((level) => ({ ...level, bound: -1 })) }), /levels\[0\]/],
    [
      'counts of the dataset',
      ({ dataset }) => ({ dataset: { ...dataset, counts: { teachers: 1 } } }),
      /dataset\.counts\.teachers/,
    ],
  ])('refuses other %s', async (what, change, line) => {
    const end = await junheng(
      'check',
      district,
      await changed(`${what.replaceAll(' ', '-')}.json`, change(plan)),
      '--lang',
      'en',
    );
    expect([end.code, end.out]).toEqual([1, expect.stringMatching(line)]);
  });

  it('refuses a plan of another dataset with exit 2, in either language', async () => {
    const foreign = plan.transfers.map((transfer) => ({ ...transfer, teacher_id: `X${String(transfer.teacher_id)}` }));
    const path = await changed('foreign.json', { transfers: foreign });
    const [zh, en] = [await junheng('check', district, path), await junheng('check', district, path, '--lang', 'en')];
    expect([zh.code, en.code]).toEqual([2, 2]);
    expect(zh.err).toContain('这份方案属于另一个数据集');
    expect(en.err).toContain('This plan belongs to another dataset');
  });

  it('names the fingerprint of other data as a claim that differs, and checks all the same', async () => {
    const end = await junheng('check', space.at('other'), planPath, '--lang', 'en');
    expect([1, 2]).toContain(end.code);
    const corrected = await changed('corrected.json', { dataset: { sha256: '0'.repeat(64), counts: {} } });
    const same = await junheng('check', district, corrected, '--lang', 'en');
    expect([same.code, same.out]).toEqual([1, expect.stringContaining('dataset.sha256: the plan says 0000')]);
  });

  it.each([
    ['no file', async () => space.at('nowhere.json')],
    ['a folder', async () => space.at('out')],
    ['an empty file', () => space.file('empty.json', '')],
    ['no plan', () => space.file('list.json', '[1, 2]')],
    ['a plan of another format', () => changed('format.json', { format: 'plan/9' })],
    ['moves without a teacher', () => changed('no-teacher.json', { transfers: [{ stage: 'primary' }] })],
  ])('refuses %s with exit 2', async (_what, make) => {
    const end = await junheng('check', district, await make(), '--lang', 'en');
    expect([end.code, end.out]).toEqual([2, '']);
    expect(end.err).not.toMatch(/Internal error|\.ts:\d/);
  });
});
