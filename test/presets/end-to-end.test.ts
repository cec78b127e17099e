import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { placeParts } from '../../src/clauses/policy-clause.ts';
import { policyClauses } from '../../src/clauses/register.ts';
import { sampleDistricts } from '../../tools/generator/samples.ts';
import { junheng } from '../cli/junheng.ts';
import { workspace } from '../cli/workspace.ts';

const space = await workspace();
const root = fileURLToPath(new URL('../..', import.meta.url));
const names = Object.keys(sampleDistricts);
const hualong = `${root}/data/samples/hualong-like`;

interface Standing {
  readonly clause: string;
  readonly document: string;
  readonly outcome: string;
}

/** Clauses a preset rests on that are in force by a rule, a goal or a clause of eligibility. */
const enforcedBy = (clauses: Readonly<Record<string, string>>): readonly string[] => {
  const cited = Object.values(clauses).flatMap((text) => [...text.matchAll(/(\d\.\d+) 「/g)].map(([, id]) => id));
  return policyClauses
    .filter(({ id }) => cited.includes(id))
    .filter(({ places }) => places.some((place) => ['goal', 'rule'].includes(placeParts(place).kind)))
    .map(({ id }) => id);
};

describe.each(names)('the preset %s on the district of its own document', (name) => {
  it('plans with proven optimality and no violation, and reports the result of every clause', async () => {
    const [dataset, policy] = [`${root}/data/samples/${name}-like`, `${root}/data/presets/${name}.json`];
    const planned = await junheng('plan', dataset, '--policy', policy, '--out', space.at(name));
    expect([planned.code, planned.err]).toEqual([0, expect.stringContaining('plan.json')]);
    const plan = JSON.parse(await readFile(space.at(name, 'plan.json'), 'utf8'));
    expect(plan.status).toBe('optimal');
    expect(plan.levels.filter((level: { proven: boolean }) => !level.proven)).toEqual([]);
    expect(plan.checks.filter((check: { holds: boolean }) => !check.holds)).toEqual([]);
    expect(plan.transfers.length).toBeGreaterThan(10);

    const end = await junheng('clauses', dataset, space.at(name, 'plan.json'), '--json');
    expect(end.code).toBe(0);
    const standings: readonly Standing[] = JSON.parse(end.out).clauses;
    expect(standings.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
    const reported = new Set(standings.map(({ clause }) => clause));
    const expected = enforcedBy(JSON.parse(await readFile(policy, 'utf8')).clauses);
    expect(expected.length).toBeGreaterThan(1);
    expect(expected.filter((clause) => !reported.has(clause))).toEqual([]);
    expect(standings.filter(({ document }) => document === name).length).toBeGreaterThan(3);
  });
});

describe('the district hualong-like, whose roster has grades and graduating classes', () => {
  const outcomesOf = async (policy: string, out: string): Promise<ReadonlyMap<string, boolean>> => {
    const planned = await junheng('plan', hualong, '--policy', policy, '--out', space.at(out));
    expect([planned.code, planned.err]).toEqual([0, expect.stringContaining('plan.json')]);
    const { status, checks } = JSON.parse(await readFile(space.at(out, 'plan.json'), 'utf8'));
    expect(status).toBe('optimal');
    return new Map(
      checks.map((check: { rule: string; holds: boolean; not_checked?: true }) => [
        check.rule,
        check.holds && check.not_checked !== true,
      ]),
    );
  };

  it('rotates three in ten of the graduating classes’ eligible teachers', async () => {
    const outcomes = await outcomesOf(`${root}/data/presets/hefei.json`, 'hefei');
    expect(outcomes.get('graduating_quota')).toBe(true);
  });

  it('finds a plan with every protection on', async () => {
    const policy = await space.file(
      'protecting.json',
      JSON.stringify({
        protect_only_teacher: 'keep_one',
        protect_graduating_class: true,
        max_homeroom_out_share: '1/2',
        backbone_left_per_subject: 1,
        deferral_cap: '10%',
        min_stay_after_move_years: 3,
      }),
    );
    const outcomes = await outcomesOf(policy, 'protecting');
    const rules = ['only_teacher', 'homeroom_continuity', 'backbone_left', 'deferral_cap'];
    expect(rules.map((rule) => [rule, outcomes.get(rule)])).toEqual(rules.map((rule) => [rule, true]));
  });
});
