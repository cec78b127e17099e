import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();

interface Standing {
  readonly clause: string;
  readonly kind: string;
  readonly id: string;
  readonly outcome: string;
  readonly rows: number;
}

describe('clauses', () => {
  it('lists the register with the place of each clause, or the reason', async () => {
    const end = await junheng('clauses', '--lang', 'zh');
    expect(end.code).toBe(0);
    expect(end.out).toContain('0.41（C）「不低于符合交流条件教师总数的10%」');
    expect(end.out).toContain('规则：交流比例');
    expect(end.out).toContain('说明：');
  });

  it('gives programs every clause of one document', async () => {
    const { clauses } = JSON.parse((await junheng('clauses', '--json', '--document', 'quzhou')).out);
    expect(clauses).toHaveLength(18);
    expect(clauses[2]).toMatchObject({
      id: '3.3',
      places: expect.arrayContaining([expect.objectContaining({ kind: 'rule', id: 'another_school' })]),
    });
  });

  it('rejects an unknown document and a dataset without a plan', async () => {
    expect((await junheng('clauses', '--document', 'beijing')).code).toBe(2);
    expect((await junheng('clauses', 'district')).code).toBe(2);
  });
});

describe('clauses of a plan', () => {
  const district = space.at('district');
  const plan = space.at('out', 'plan.json');
  beforeAll(async () => {
    const words = ['--schools', '6', '--teachers', '90', '--profile', 'mixed', '--seed', '3'];
    await junheng('generate', ...words, '--out', district);
    await junheng('plan', district, '--out', space.at('out'));
  });

  it('say how each came out: rules by their rows, goals by their value', async () => {
    const end = await junheng('clauses', district, plan, '--json');
    expect(end.code).toBe(0);
    const rows: readonly Standing[] = JSON.parse(end.out).clauses;
    const of = (clause: string): readonly Standing[] => rows.filter((row) => row.clause === clause);
    expect(of('0.42')[0]).toMatchObject({ id: 'backbone_quota', outcome: 'holds', rows: 2 });
    expect(of('0.27')).toEqual([expect.objectContaining({ id: 'unfilled_posts', outcome: 'pursued' })]);
    expect(of('0.34').map((row) => row.outcome)).toContain('judged');
    expect(rows.filter((row) => row.outcome === 'broken')).toEqual([]);
  });

  it('name a clause that a plan breaks and exit 1', async () => {
    const empty = { ...JSON.parse(await readFile(plan, 'utf8')), transfers: [] };
    const end = await junheng('clauses', district, await space.file('empty.json', JSON.stringify(empty)));
    expect(end.code).toBe(1);
    expect(end.out).toMatch(/0\.41 .*——.*不合规（未达）/);
  });
});
