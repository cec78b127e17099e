import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';
import { ruleIds } from './rule-id.ts';

const here = new URL('.//', import.meta.url);
const folderOf = (id: string): string => id.replaceAll('_', '-');
const testOf = (id: string): URL => new URL(`${folderOf(id)}/${folderOf(id)}.test.ts`, here);

describe('the list of rules', () => {
  it('has one folder a rule, named by its id, and no other folder', () => {
    const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(ruleIds.map(folderOf).toSorted());
  });

  it('lists each rule under its own id, in the order of the rows', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
  });

  it('has, for every rule, a test in which a plan breaks that rule alone', () => {
    const untested = ruleIds.filter((id) => {
      if (!existsSync(testOf(id))) return true;
      const test = readFileSync(testOf(id), 'utf8');
      return !/expect\(\s*brokenRules\(/.test(test) || !test.includes(`.toEqual(['${id}'])`);
    });
    expect(untested).toEqual([]);
  });

  it('cites a clause for every rule', () => {
    expect(rules.filter(({ clause }) => !/^([0-4]\.\d+|own)$/.test(clause))).toEqual([]);
  });
});
