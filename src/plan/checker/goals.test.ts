import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goalNames } from '../../policy/goal.ts';
import { en } from '../../text/en.ts';
import { zh } from '../../text/zh.ts';
import { goals } from './goals.ts';

describe('the table of contents of the goals', () => {
  it('has every goal a policy may name under its own name', () => {
    expect(goalNames.map((name) => goals[name].goal)).toEqual(goalNames);
  });

  it('has a test beside every file', () => {
    const files = readdirSync(new URL('./goals/', import.meta.url));
    const written = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
    expect(written.length).toBeGreaterThanOrEqual(goalNames.length);
    expect(written.filter((file) => !files.includes(file.replace('.ts', '.test.ts')))).toEqual([]);
  });

  it('has the words of every goal in both languages', () => {
    const keys = goalNames.flatMap((name) => [`goal.${name}`, `goal.${name}.says`]);
    expect(keys.filter((key) => zh[key] === undefined || en[key] === undefined)).toEqual([]);
  });
});
