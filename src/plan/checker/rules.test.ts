import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../text/en.ts';
import { zh } from '../../text/zh.ts';
import { rules } from './rules.ts';

const folder = new URL('./rules/', import.meta.url);
const files = readdirSync(folder);

describe('the table of contents of the rules', () => {
  it('lists every file of the folder once', () => {
    const listed = rules.map((rule) => `${rule.id.replaceAll('_', '-')}.ts`);
    const written = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    expect(written.length).toBeGreaterThan(20);
    expect(listed.toSorted()).toEqual(written.toSorted());
  });

  it('has, for every rule, a test in which a plan breaks that rule alone', () => {
    const untested = rules.filter(({ id }) => {
      const test = readFileSync(new URL(`${id.replaceAll('_', '-')}.test.ts`, folder), 'utf8');
      return !/expect\(\s*brokenRules\(/.test(test) || !test.includes(`.toEqual(['${id}'])`);
    });
    expect(untested.map((rule) => rule.id)).toEqual([]);
  });

  it('has the words of every rule in both languages', () => {
    const keys = rules.flatMap(({ id }) => ['', '.says', '.required', '.actual'].map((part) => `rule.${id}${part}`));
    expect(keys.filter((key) => zh[key] === undefined || en[key] === undefined)).toEqual([]);
  });

  it('cites a clause for every rule', () => {
    expect(
      rules.filter(
        ({ clause }) => !/^(\d\.\d+|(dataset|model)\.md section \d|domain\.md section \d\.\d)$/.test(clause),
      ),
    ).toEqual([]);
  });
});
