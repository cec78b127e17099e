import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** A file of the program whose text the linter takes from here, so that it has the program's types. */
const filePath = join(root, 'api/http/plugins/client-gone.ts');

const refused: Readonly<Record<string, string>> = {
  'a promise behind void': "void once(emitter, 'close').then(() => 1);",
  'a promise of Node': "once(emitter, 'close');",
  'a promise of a function here': 'work();',
  'a promise whose failure alone is passed on': 'work().finally(() => 1);',
  'an async listener': "emitter.on('close', async () => { await work(); });",
  'an async timer': 'setTimeout(work, 10);',
};
const accepted: Readonly<Record<string, string>> = {
  'a promise that is awaited': 'await work();',
  'a promise with a rejection handler': 'work().catch(() => 1);',
};

const lint = async (statement: string): Promise<readonly (string | null)[]> => {
  const eslint = new ESLint({ cwd: root });
  const text = `
import { EventEmitter, once } from 'node:events';
export const emitter = new EventEmitter();
export const work = async (): Promise<number> => (await once(emitter, 'x')).length;
export const run = async (): Promise<void> => {
  ${statement}
};`;
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
};

describe('the lint rule on promises', () => {
  it.each(Object.entries(refused))('refuses %s', async (_name, statement) => {
    expect(await lint(statement)).toEqual([expect.stringMatching(/no-(floating|misused)-promises$/)]);
  });

  it.each(Object.entries(accepted))('accepts %s', async (_name, statement) => {
    expect(await lint(statement)).toEqual([]);
  });

  it('runs in npm run check over every folder of the program', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect([scripts.check, scripts.promises]).toEqual(['node tools/check/run-checks.ts', 'eslint .']);
    expect(await readFile(join(root, 'tools/check/run-checks.ts'), 'utf8')).toContain("'promises'");
    const eslint = new ESLint({ cwd: root });
    for (const path of [
      'src/fault.ts',
      'solver/index.ts',
      'api/http/app.ts',
      'web/app/main.tsx',
      'test/text.test.ts',
      'tools/bench/run.ts',
    ])
      expect(await eslint.isPathIgnored(join(root, path)), path).toBe(false);
  });
});
