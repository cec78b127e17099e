import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { junheng } from '../cli/junheng.ts';
import { workspace } from '../cli/workspace.ts';

const space = await workspace();
const sample = fileURLToPath(new URL('../../data/samples/yuquan-like', import.meta.url));

interface Change {
  readonly kind: 'policy' | 'column' | 'order';
  readonly key: string;
  readonly value: unknown;
  readonly table: string;
  readonly column: string;
  readonly ids: readonly string[];
  readonly teacherId: string;
  readonly order: string;
}

/** Edits rows of a table as a spreadsheet would; `null` removes the row. The first column is the code. */
const edit = async (
  folder: string,
  table: string,
  change: (cells: string[], columns: readonly string[]) => readonly string[] | null,
): Promise<void> => {
  const file = `${folder}/${table}.csv`;
  const [head = '', ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const columns = head.split(',');
  const edited = rows.flatMap((row) => {
    // A row with quoted cells is never one of those changed here.
    if (row.includes('"')) return [row];
    const cells = change(row.split(','), columns);
    return cells === null ? [] : [cells.join(',')];
  });
  await writeFile(file, `${[head, ...edited].join('\n')}\n`);
};

it.each([
  ['a rotation rate of 40 %', { rotation_rate: '40%' }],
  ['a backbone rate of 60 %', { rotation_rate: '20%', backbone_rate: '60%' }],
])('gives a plan for the sample with %s as soon as a way out is followed', async (_name, wanted) => {
  const name = JSON.stringify(wanted).length.toString();
  const refused = await junheng(
    'diagnose',
    sample,
    '--json',
    '--policy',
    await space.file(`${name}.json`, JSON.stringify(wanted)),
  );
  expect(refused.code).toBe(3);
  const { diagnosis } = JSON.parse(refused.out);
  expect(diagnosis.complete).toBe(true);
  expect(diagnosis.waysOut.length).toBeGreaterThan(0);
  for (const [index, { changes }] of diagnosis.waysOut.entries()) {
    const folder = space.at(`${name}-${index}`);
    await cp(sample, folder, { recursive: true });
    const policy: Record<string, unknown> = { ...wanted };
    for (const { change } of changes as readonly { readonly change: Change }[]) {
      if (change.kind === 'policy') policy[change.key] = change.value;
      else if (change.kind === 'column')
        await edit(folder, change.table, (cells, columns) =>
          cells.map((cell, at) =>
            columns[at] === change.column && change.ids.includes(cells[0] ?? '') ? String(change.value) : cell,
          ),
        );
      else
        await edit(folder, 'orders', (cells) =>
          cells[0] === change.teacherId && cells[1] === change.order ? null : cells,
        );
    }
    const entered = await space.file(`${name}-${index}.json`, JSON.stringify(policy));
    const again = await junheng('diagnose', folder, '--policy', entered);
    expect([index, again.code]).toEqual([index, 0]);
  }
});
