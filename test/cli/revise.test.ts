import { cp, readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
const plan = space.at('first', 'plan.json');
const json = async (...path: readonly string[]) => JSON.parse(await readFile(space.at(...path), 'utf8'));

interface Moved {
  readonly teacher_id: string;
  readonly from_school_id: string;
  readonly to_school_id: string;
  readonly subject: string;
}

let moves: readonly Moved[] = [];
/** Movers whom other teachers of the district can replace. */
const replaceable = (): readonly [Moved, Moved] => {
  const [, first, second] = moves.filter(({ subject }) => subject !== 'principal');
  if (first === undefined || second === undefined) throw new Error('the plan moves too few');
  return [first, second];
};
beforeAll(async () => {
  const words = ['--schools', '6', '--teachers', '90', '--seed', '5', '--profile', 'mixed'];
  expect((await junheng('generate', ...words, '--out', district)).code).toBe(0);
  expect((await junheng('plan', district, '--out', space.at('first'))).code).toBe(0);
  moves = (await json('first', 'plan.json')).transfers;
});

describe('revise', () => {
  it('keeps a mover in place with the fewest changes and names the cause of each', async () => {
    const mover = replaceable()[1].teacher_id;
    const end = await junheng('revise', district, plan, '--stay', mover, '--out', space.at('second'), '--json');
    expect(end.code).toBe(0);
    const { revision, status } = JSON.parse(end.out);
    expect([status, revision.provenFewest]).toEqual(['optimal', true]);
    const next = await json('second', 'plan.json');
    expect(next.levels[0]).toMatchObject({ goal: 'changes', value: revision.changes, proven: true });
    const difference = await json('second', 'difference.json');
    const own = difference.changes.find((change: { teacher_id: string }) => change.teacher_id === mover);
    expect(own).toMatchObject({ kind: 'dropped', now: null, cause: 'orders', zh: '新下指令：不交流' });
    expect(difference.kept).toBe(revision.kept);
    // Every move of the new version is kept, or stands in the difference.
    const named = new Set(difference.changes.map((change: { teacher_id: string }) => change.teacher_id));
    const kept = next.transfers.filter(({ teacher_id }: Moved) => !named.has(teacher_id));
    expect(kept.length).toBe(difference.kept);
    const book = await readXlsx(await readFile(space.at('second', 'plan.xlsx')));
    expect(book.sheets.map(({ name }) => name)).toContain('与上一稿的变动');
    // The dataset with the orders written is the one the plan records: its check holds without a remark.
    const ordered = space.at('ordered');
    await cp(district, ordered, { recursive: true });
    await cp(space.at('second', 'orders.csv'), space.at('ordered', 'orders.csv'));
    const checked = await junheng('check', ordered, space.at('second', 'plan.json'), '--previous', plan);
    expect([checked.code, checked.out]).toEqual([0, expect.not.stringContaining('与重新计算')]);
  });

  it('takes a late resignation as a changed dataset, and keeps a frozen school', async () => {
    const [gone, kept] = replaceable();
    const later = space.at('later');
    await cp(district, later, { recursive: true });
    const roster = await readFile(space.at('later', 'teachers.csv'), 'utf8');
    const rows = roster.split('\n').filter((row) => !row.startsWith(`${gone.teacher_id},`));
    await writeFile(space.at('later', 'teachers.csv'), rows.join('\n'));
    const words = ['--freeze-school', kept.to_school_id, '--goals-first', '--json'];
    const end = await junheng('revise', later, plan, ...words, '--out', space.at('third'));
    expect(end.code).toBe(0);
    const { revision } = JSON.parse(end.out);
    const own = revision.changed.find(({ teacherId }: { teacherId: string }) => teacherId === gone.teacher_id);
    expect(own).toMatchObject({ kind: 'dropped', cause: 'roster' });
    expect(revision.frozen).toBeGreaterThan(0);
    const next: readonly Moved[] = (await json('third', 'plan.json')).transfers;
    const at = (all: readonly Moved[]) =>
      all
        .filter((move) => [move.from_school_id, move.to_school_id].includes(kept.to_school_id))
        .map(({ teacher_id, to_school_id }) => `${teacher_id} ${to_school_id}`)
        .filter((row) => !row.startsWith(gone.teacher_id));
    expect(at(next)).toEqual(at(moves));
  });

  it('reports every fault of orders and frozen parts together, and writes nothing', async () => {
    const mover = moves[0]?.teacher_id ?? '';
    const file = await space.file('events.csv', '教师编号,类型,学校代码\nT9999999,不交流,\nT00002,assign,S404\n');
    const words = ['--orders', file, '--stay', mover, '--assign', `${mover}=S002`, '--move', 'X=S001'];
    const frozen = ['--freeze', mover, '--freeze', 'nobody', '--freeze-school', '不存在', '--freeze-subject', 'maths9'];
    const end = await junheng('revise', district, plan, ...words, ...frozen, '--out', space.at('no'), '--json');
    expect(end.code).toBe(2);
    const { faults } = JSON.parse(end.out) as { faults: readonly Readonly<Record<string, string | null>>[] };
    const places = faults.map(({ place, column, found }) => [place, column, found]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['events.csv', '教师编号', 'T9999999'],
        ['events.csv', '学校代码', 'S404'],
        ['命令行', '--move', 'X=S001'],
        ['命令行', '--assign', `${mover}=S002`],
        ['命令行', '--freeze', 'nobody'],
        ['命令行', '--freeze-school', '不存在'],
        ['命令行', '--freeze-subject', 'maths9'],
      ]),
    );
    expect(faults.every(({ expected, remedy }) => expected !== '' && remedy !== '')).toBe(true);
    expect(await space.exists('no')).toBe(false);
  });

  it('refuses a frozen mover whom an order keeps, and a plan of another dataset', async () => {
    const mover = moves[0]?.teacher_id ?? '';
    const out = ['--out', space.at('no')];
    const both = await junheng('revise', district, plan, '--stay', mover, '--freeze', mover, ...out);
    expect([both.code, both.err]).toEqual([2, expect.stringMatching(/--freeze.*而指令为/s)]);
    const strange = { format: 'plan/1', transfers: [{ ...moves[0], teacher_id: 'Z1' }] };
    const other = await junheng('revise', district, await space.file('z.json', JSON.stringify(strange)), ...out);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('Z1')]);
  });
});

describe('compare', () => {
  it('gives the figures that the checker recomputes for each plan, and the cause of each change', async () => {
    const second = space.at('second', 'plan.json');
    const end = await junheng('compare', district, plan, second, '--swaps', '--json');
    expect(end.code).toBe(0);
    const compared = JSON.parse(end.out);
    for (const [when, file] of [
      ['before', plan],
      ['now', second],
    ] as const) {
      const { goals } = JSON.parse((await junheng('check', district, file, '--json')).out);
      for (const { goal, [when]: value } of compared.goals) expect([goal, value]).toEqual([goal, goals[goal]]);
    }
    for (const { before, now, standing } of compared.goals)
      expect(standing).toBe(now < before ? 'better' : now > before ? 'worse' : 'same');
    const difference = await json('second', 'difference.json');
    expect(compared.moves.counts).toEqual(difference.counts);
    expect(compared.policyKeys).toEqual(['goals']);
    for (const { teachers } of compared.bundles) expect(teachers.length).toBeGreaterThan(1);
    const words = await junheng('compare', district, plan, second, '--lang', 'en');
    expect(words.out).toMatch(/rotation quota.*\d+ \(at least \d+\).*the same/);
  });

  it('reports the faults of both plans together', async () => {
    const faulty = await space.file('faulty.json', '{"format":"plan/1"}');
    const end = await junheng('compare', district, faulty, space.at('missing.json'), '--json');
    const { faults } = JSON.parse(end.out) as { faults: readonly { readonly place: string }[] };
    expect([end.code, faults.map(({ place }) => place)]).toEqual([2, ['faulty.json', 'missing.json']]);
  });
});
