import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goalNames } from '../policy/goal.ts';
import { goals } from './index.ts';

const here = new URL('.//', import.meta.url);
const folderOf = (name: string): string => name.replaceAll('_', '-');

describe('the list of goals', () => {
  it('has every goal a policy may name under its own name', () => {
    expect(goalNames.map((name) => goals[name].goal)).toEqual(goalNames);
  });

  it('has one folder a goal with its test, and no other folder', () => {
    const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(goalNames.map(folderOf).toSorted());
    const untested = goalNames.filter(
      (name) => !existsSync(new URL(`${folderOf(name)}/${folderOf(name)}.test.ts`, here)),
    );
    expect(untested).toEqual([]);
  });
});
