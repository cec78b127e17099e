import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
beforeAll(async () => {
  const words = ['--schools', '4', '--teachers', '50', '--seed', '5', '--profile', 'mixed'];
  expect((await junheng('generate', ...words, '--out', district)).code).toBe(0);
});

describe('scenario', () => {
  it('plans variants side by side and finds the efficient points of the first', async () => {
    const mild = await space.file('mild.json', '{"rotation_rate":"2%","backbone_rate":"0"}');
    const more = [{ table: 'schools', school_id: 'S001', set: { approved_posts: 60 } }];
    const changes = await space.file('more-posts.json', JSON.stringify(more));
    const words = ['--policy', mild, '--changes', changes, '--trade-off', 'movers,unfilled_posts', '--json'];
    const others = ['--alternatives', '2', '--within', '10%', '--within', 'movers=2'];
    const end = await junheng('scenario', district, ...words, ...others, '--out', space.at('out'));
    expect(end.code).toBe(0);
    const body = JSON.parse(end.out);
    expect(body.variants.map(({ name, status }: { name: string; status: string }) => [name, status])).toEqual([
      ['mild', 'optimal'],
      ['more-posts', 'optimal'],
    ]);
    expect(await space.list('out')).toEqual(['mild.plan.json', 'more-posts.plan.json', 'scenario.json']);
    const plan = JSON.parse(await readFile(space.at('out', 'more-posts.plan.json'), 'utf8'));
    const { comparison, transfers } = body.variants[1];
    const { kept, counts } = comparison.moves;
    expect([plan.transfers.length, kept + counts.added + counts.redirected + counts.reposted]).toEqual([
      transfers,
      transfers,
    ]);
    const { alternatives } = body;
    expect(alternatives).toMatchObject({ complete: true });
    expect(alternatives.plans.length).toBeGreaterThan(0);
    for (const { values, distances } of alternatives.plans) {
      expect(values.every((value: number, index: number) => value <= alternatives.most[index])).toBe(true);
      expect(Math.min(...distances)).toBeGreaterThan(0);
    }
    const { points, complete } = body.tradeOff;
    expect(complete).toBe(true);
    // The plan of the first variant cannot beat a point, and no point beats another.
    const { movers, unfilled_posts: gaps } = body.variants[0].goals;
    for (const { values } of points) expect(movers < values[0] && gaps < values[1]).toBe(false);
    for (const [index, { values }] of points.entries())
      for (const other of points.slice(index + 1))
        expect([values[0] < other.values[0], values[1] > other.values[1]]).toEqual([true, true]);
  });

  it('reports the faults of every variant together and writes nothing', async () => {
    const odd = await space.file('odd.json', '{"rotation_rat":"2%"}');
    const changes = await space.file('none.json', '[{"table":"schools","school_id":"S404","remove":true}]');
    const words = ['--changes', changes, '--trade-off', 'movers,gaps', '--policy', odd, '--within', 'gaps=1'];
    const end = await junheng('scenario', district, ...words, '--out', space.at('no'), '--json');
    const { faults } = JSON.parse(end.out) as {
      faults: readonly { readonly place: string; readonly column: string }[];
    };
    expect([end.code, faults.map(({ place, column }) => [place, column])]).toEqual([
      2,
      [
        ['odd.json', 'rotation_rat'],
        ['命令行', '--trade-off'],
        ['命令行', '--within'],
      ],
    ]);
    const fine = await junheng('scenario', district, '--changes', changes, '--json');
    expect([fine.code, JSON.parse(fine.out).faults[0].place]).toEqual([2, 'none.json']);
    expect(await space.exists('no')).toBe(false);
  });
});
