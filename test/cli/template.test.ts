import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const committed = fileURLToPath(new URL('../../data/templates', import.meta.url));

describe('template', () => {
  it('writes the empty dataset and the policy that lie ready', async () => {
    const end = await junheng('template', '--out', space.at('out'), '--lang', 'zh');
    expect([end.code, end.out]).toEqual([0, expect.stringContaining('dataset.xlsx, policy.json')]);
    for (const name of await space.list('out'))
      expect(Buffer.compare(await readFile(space.at('out', name)), await readFile(`${committed}/${name}`)), name).toBe(
        0,
      );
    expect(await space.list('out')).toEqual(['dataset.xlsx', 'policy.json']);
  });

  it('writes nothing where a file stands in the way', async () => {
    const end = await junheng('template', '--out', await space.file('taken', 'x'), '--lang', 'en');
    expect([end.code, end.out]).toEqual([2, '']);
  });
});
