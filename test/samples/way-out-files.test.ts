import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { junheng } from '../cli/junheng.ts';
import { workspace } from '../cli/workspace.ts';

const space = await workspace();
const sample = fileURLToPath(new URL('../../data/samples/yuquan-like', import.meta.url));

it('walks the sample with a rotation rate of 40 % and a backbone rate of 60 % to a plan by its own ways out', async () => {
  const policy = await space.file('hard.json', JSON.stringify({ rotation_rate: '40%', backbone_rate: '60%' }));
  const refused = await junheng('diagnose', sample, '--policy', policy, '--out', space.at('ways'), '--json');
  expect(refused.code).toBe(3);
  const { diagnosis, waterfalls } = JSON.parse(refused.out);
  expect(diagnosis.waysOut.length).toBeGreaterThan(0);
  for (const { eligible, required, attainable } of waterfalls)
    expect([attainable < required, attainable <= eligible]).toEqual([true, true]);
  expect(waterfalls.length).toBeGreaterThan(0);
  const written = JSON.parse(await readFile(space.at('ways', 'diagnosis.json'), 'utf8'));
  expect(written.diagnosis.waysOut).toEqual(diagnosis.waysOut);
  const files = await space.list('ways');
  for (const [index] of diagnosis.waysOut.entries()) {
    const way = `way-${index + 1}`;
    const changes = files.includes(`${way}.changes.json`) ? ['--changes', space.at('ways', `${way}.changes.json`)] : [];
    const again = await junheng('diagnose', sample, '--policy', space.at('ways', `${way}.json`), ...changes);
    expect([way, again.code]).toEqual([way, 0]);
  }
});
