import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandNames, commands } from '../../api/commands/registry.ts';
import type { Column } from '../../src/intake/columns/column.ts';
import { tableNames, tables } from '../../src/intake/tables.ts';
import { goalNames } from '../../src/policy/goal.ts';
import { policyParameters } from '../../src/policy/register.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  it('names every key of the policy', () => {
    for (const { key } of policyParameters) expect(text).toContain(`| \`${key}\` |`);
  });

  it('names every goal', () => {
    for (const goal of goalNames) expect(text).toContain(`\`${goal}\``);
  });

  it.each(tableNames)('names every column of %s with its Chinese heading, apart whether it is needed', (table) => {
    const lines = text.split('\n');
    const heads = (mark: string) => lines.filter((line) => line.startsWith(`${mark} \`${table}\` ${tables[table].zh}`));
    // Of a journey one of two columns is needed: all of them stand together in the table.
    const either = table === 'travel';
    for (const { id, zh, empty } of Object.values<Column<unknown>>(tables[table].columns)) {
      expect(heads(empty === null || either ? '|' : '-').join('\n')).toContain(`\`${id}\` ${zh}`);
    }
  });

  it('names every command with every option', async () => {
    for (const command of commandNames) {
      // The table of commands comes after that of the policy, which has a key of the same name.
      const row = text.split('\n').findLast((line) => line.startsWith(`| \`${command}`));
      expect(row, command).toBeDefined();
      for (const option of (await commands[command]()).options) expect(row, command).toContain(`--${option.name}`);
    }
  });

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !link.includes('://'));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(existsSync(join(dirname(join(root, name)), link)), link).toBe(true);
  });
});
