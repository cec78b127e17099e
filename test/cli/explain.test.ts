import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
const planFile = space.at('out', 'plan.json');
let plan: { status: string; transfers: { teacher_id: string }[] } & Record<string, unknown>;

beforeAll(async () => {
  const words = ['--schools', '5', '--teachers', '60', '--profile', 'mixed', '--seed', '1'];
  await junheng('generate', ...words, '--out', district);
  await junheng('plan', district, '--out', space.at('out'));
  plan = JSON.parse(await readFile(planFile, 'utf8'));
});

/** The plan's file with some of its keys changed. */
const changed = async (name: string, part: Record<string, unknown>): Promise<string> => {
  await writeFile(space.at(name), JSON.stringify({ ...plan, ...part }));
  return space.at(name);
};

describe('explain', () => {
  it('explains a mover with priced alternatives, in words, as JSON and in files', async () => {
    const [mover] = plan.transfers;
    const words = ['--teacher', mover?.teacher_id ?? '', '--choices', '0', '--json', '--out', space.at('why')];
    const end = await junheng('explain', district, planFile, ...words);
    expect(end.code).toBe(0);
    const document = JSON.parse(end.out);
    expect(document).toMatchObject({ ok: true, proven: true, summary: { movers: plan.transfers.length }, posts: [] });
    expect(document.teachers[0]).toMatchObject({ teacherId: mover?.teacher_id, outcome: 'moves' });
    expect(document.teachers[0].alternatives.map(({ kind }: { kind: string }) => kind)).toEqual(['stays', 'elsewhere']);
    expect(JSON.parse(await readFile(space.at('why', 'explanations.json'), 'utf8'))).toEqual(document);
    expect(await readFile(space.at('why', 'explanations.txt'), 'utf8')).toContain('补上什么，带走什么');
  });

  it('names every teacher and post that does not exist, and exits 2', async () => {
    const end = await junheng('explain', district, planFile, '--teacher', 'X1,X2', '--post', 'S001/primary/latin');
    expect(end.code).toBe(2);
    for (const word of ['X1', 'X2', 'S001/primary/latin']) expect(end.err).toContain(word);
  });

  it('explains the facts alone of a plan that is only feasible, and says so', async () => {
    const file = await changed('feasible.json', { status: 'feasible' });
    const [mover] = plan.transfers;
    const end = await junheng('explain', district, file, '--teacher', mover?.teacher_id ?? '', '--lang', 'en');
    expect(end.code).toBe(0);
    expect(end.err).toContain('not proven to be the best');
    expect(end.out).toContain('what another decision costs is not known');
  });

  it('answers an infeasible plan with the way on, and exits 3', async () => {
    const file = await changed('infeasible.json', { status: 'infeasible', transfers: [], placements: [] });
    const end = await junheng('explain', district, file, '--lang', 'en');
    expect([end.code, end.err]).toEqual([3, expect.stringContaining('Run diagnose')]);
  });

  it('refuses a plan of another dataset with exit 2', async () => {
    const foreign = plan.transfers.map((transfer, index) => ({ ...transfer, teacher_id: `Z${index}` }));
    const file = await changed('foreign.json', { transfers: foreign, dataset: { sha256: '0'.repeat(64) } });
    const end = await junheng('explain', district, file);
    expect([end.code, end.err]).toEqual([2, expect.stringContaining('另一个数据集')]);
  });
});
