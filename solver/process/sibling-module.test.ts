import { describe, expect, it } from 'vitest';
import { siblingModule } from './sibling-module.ts';

describe('siblingModule', () => {
  it('keeps the folder and the extension of the importing module', () => {
    expect(siblingModule('file:///clone/solver/process/solve-apart.ts', 'child').href).toBe(
      'file:///clone/solver/process/child.ts',
    );
    expect(siblingModule('file:///C:/a%20b/dist/solver/process/solve-in-child-process.js', 'child').href).toBe(
      'file:///C:/a%20b/dist/solver/process/child.js',
    );
  });
});
