import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type decisionDocument, decisionParts, partHash, sealOf } from '../../src/decision/decision-document.ts';
import { junheng } from './junheng.ts';
import { workspace } from './workspace.ts';

const space = await workspace();
const district = space.at('district');
const planFile = space.at('out', 'plan.json');
const decisionFile = space.at('archive', 'decision.json');
type Archived = ReturnType<typeof decisionDocument>;
let archived: Archived;

beforeAll(async () => {
  const words = ['--schools', '6', '--teachers', '90', '--profile', 'mixed', '--seed', '3'];
  await junheng('generate', ...words, '--out', district);
  await junheng('plan', district, '--out', space.at('out'));
  await junheng('decision', district, planFile, '--out', decisionFile);
  archived = JSON.parse(await readFile(decisionFile, 'utf8'));
});

/** A file changed in its parts, with every hash made to agree, as a forger would. */
const forged = (name: string, changes: Partial<Archived>): Promise<string> => {
  const parts = { ...archived, ...changes };
  const hashes = Object.fromEntries(decisionParts.map((part) => [part, partHash(parts[part])]));
  return space.file(name, JSON.stringify({ ...parts, hashes, seal: sealOf(hashes) }));
};

describe('decision', () => {
  it('writes one file with inputs, policy, seed, versions, plan, checks and hashes, the same bytes each time', async () => {
    expect(Object.keys(archived)).toEqual(['format', ...decisionParts, 'hashes', 'seal']);
    expect(archived.versions).toMatchObject({ junheng: expect.any(String), engine: 'highs' });
    expect(archived.plan).toEqual(JSON.parse(await readFile(planFile, 'utf8')));
    const again = await junheng('decision', district, planFile, '--out', space.at('again.json'));
    expect([again.code, again.out]).toEqual([0, expect.stringContaining(archived.seal)]);
    expect(await readFile(space.at('again.json'), 'utf8')).toBe(await readFile(decisionFile, 'utf8'));
  });

  it('archives no plan of another policy, and none that breaks a rule', async () => {
    const policy = await space.file('policy.json', JSON.stringify({ rotation_rate: '5%' }));
    const other = await junheng(
      'decision',
      district,
      planFile,
      '--policy',
      policy,
      '--out',
      space.at('none', 'x.json'),
    );
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('policy')]);
    const { transfers: _moves, ...rest } = JSON.parse(await readFile(planFile, 'utf8'));
    const still = await space.file('still.json', JSON.stringify({ ...rest, transfers: [] }));
    expect((await junheng('decision', district, still, '--out', space.at('none', 'x.json'))).code).toBe(1);
    expect(await space.exists('none')).toBe(false);
  });
});

describe('replay', () => {
  it('makes the same plan again from the file alone', async () => {
    const end = await junheng('replay', decisionFile, '--seal', `${archived.seal.slice(0, 16).toUpperCase()}…`);
    expect([end.code, end.out]).toEqual([0, expect.stringContaining('相同')]);
  });

  it('names the part that was changed and makes nothing of it', async () => {
    const changed = (await readFile(decisionFile, 'utf8')).replace('"rotation_rate":"10%"', '"rotation_rate":"9%"');
    const end = await junheng('replay', await space.file('changed.json', changed), '--json');
    expect([end.code, JSON.parse(end.out)]).toEqual([1, { ok: false, verdict: 'tampered', tampered: ['policy'] }]);
  });

  it('tells a plan that its inputs do not give, by person, although every hash agrees', async () => {
    const plan = archived.plan as { transfers: { teacher_id: string; mode: string }[] };
    const [first, ...others] = plan.transfers;
    const file = await forged('forged.json', {
      plan: { ...plan, transfers: [{ ...first, mode: 'transfer' }, ...others] },
    });
    const end = await junheng('replay', file, '--json');
    expect([end.code, JSON.parse(end.out)]).toMatchObject([
      1,
      {
        verdict: 'different',
        differences: [
          { path: `transfers[${first?.teacher_id}].mode`, archived: '"transfer"', again: '"head_rotation"' },
        ],
      },
    ]);
    const known = await junheng('replay', file, '--seal', archived.seal);
    expect([known.code, known.out]).toEqual([1, expect.stringContaining('总校验码')]);
  });

  it('tells checks that are not what the checker says', async () => {
    const [first, ...others] = archived.checks;
    const checks = [{ ...archived.checks[0], actual: '99' }, ...others] as Archived['checks'];
    const end = await junheng('replay', await forged('checks.json', { checks }), '--lang', 'en');
    expect(end.code).toBe(1);
    expect(end.out).toContain(`checks[${first?.rule} ${first?.scope}].actual: archived "99"`);
  });

  it('does not call a plan stopped by a limit the same', async () => {
    const plan = { ...(archived.plan as object), status: 'feasible' };
    const end = await junheng('replay', await forged('stopped.json', { plan }));
    expect([end.code, end.out]).toEqual([4, expect.stringContaining('不能重现')]);
  });

  it('refuses what is no decision file', async () => {
    expect((await junheng('replay', planFile)).code).toBe(2);
    expect((await junheng('replay', space.at('missing.json'))).code).toBe(2);
    const seal = await junheng('replay', decisionFile, '--seal', 'abc', '--json');
    expect([seal.code, JSON.parse(seal.out).faults[0].column]).toEqual([2, '--seal']);
  });
});
