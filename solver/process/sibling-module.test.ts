import { describe, expect, it } from 'vitest';
import { siblingModule } from './sibling-module.ts';

describe('siblingModule', () => {
  it('keeps the folder and the extension of the importing module', () => {
    expect(siblingModule('file:///clone/solver/process/solve-apart.ts', 'child', {}).href).toBe(
      'file:///clone/solver/process/child.ts',
    );
    expect(siblingModule('file:///C:/a%20b/dist/solver/process/solve-in-child-process.js', 'child', {}).href).toBe(
      'file:///C:/a%20b/dist/solver/process/child.js',
    );
  });

  it('finds the module of a source in the bundle of the sources, where there is one', () => {
    const environment = { JUNHENG_PROGRAM: '/a b/dist/program/0' };
    const own = new URL('./solving-process.ts', import.meta.url).href;
    expect(siblingModule(own, 'child', {}).href).toBe(new URL('./child.ts', import.meta.url).href);
    expect(siblingModule(own, 'child', environment).pathname).toMatch(
      /[/]a%20b[/]dist[/]program[/]0[/]solver[/]process[/]child[.]js$/,
    );
    const built = 'file:///other/dist/program/1/solver/process/solving-process.js';
    expect(siblingModule(built, 'child', environment).href).toBe(
      'file:///other/dist/program/1/solver/process/child.js',
    );
  });
});
