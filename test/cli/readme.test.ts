import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandNames, commands } from '../../api/commands/registry.ts';
import { policyParameters } from '../../src/policy/register.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  it('names every key of the policy', () => {
    for (const { key } of policyParameters) expect(text).toContain(`| \`${key}\` |`);
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
