import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../support/unzip.ts';
import { start } from './junheng.ts';
import { workspace } from './workspace.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const space = await workspace();

/** The blocks of a page that a reader runs against a service that is there, word for word. */
const blocksOf = async (page: string): Promise<readonly string[]> =>
  [...(await readFile(join(root, 'docs', page), 'utf8')).matchAll(/^```bash\n(.*?)^```$/gms)].map(
    ([, block]) => block ?? '',
  );

describe('docs/quick-start.md', () => {
  it('gives the same commands in both languages', async () => {
    expect(await blocksOf('quick-start.zh-CN.md')).toEqual(await blocksOf('quick-start.md'));
    expect(await blocksOf('quick-start.md')).toHaveLength(7);
  });

  it('goes from the first sign-in to plan, workbook and documents against a service with an empty data folder', async () => {
    await run('curl', ['--version']).catch((error: unknown) => {
      throw new Error(
        'The quick start is run with curl 7.76 or newer, which is not on PATH: install it and run the tests again.',
        {
          cause: error,
        },
      );
    });
    const server = start('serve', '--port', '0', '--data', await space.data('data'), '--json');
    await server.says('Ctrl+C');
    const { address, firstAccount } = JSON.parse(server.heard());
    const here = space.at('here');
    await mkdir(here);
    await symlink(join(root, 'data'), join(here, 'data'));
    const script = (await blocksOf('quick-start.md')).join('\n');
    const env = { PATH: process.env.PATH ?? '', HOME: here, JUNHENG: address, SECRET: firstAccount.secret };
    const ended = await run('bash', ['--norc', '-euo', 'pipefail', '-c', script], { cwd: here, env }).catch(
      (error: { stdout?: string; stderr?: string }) => {
        throw new Error(`the quick start fails: ${error.stderr}\n${error.stdout}`);
      },
    );
    expect(ended.stderr).toBe('');
    const made = (name: string): Promise<Buffer> => readFile(join(here, 'quick-start', name));
    const json = async (name: string) => JSON.parse((await made(name)).toString());
    expect((await json('summary.json')).summary).toMatchObject({ status: 'optimal', checks: { broken: 0 } });
    expect((await json('plan.json')).transfers.length).toBeGreaterThan(0);
    expect((await made('events.txt')).toString()).toContain('"state":"finished"');
    expect((await made('ledger.csv')).toString().split('\r\n').length).toBeGreaterThan(100);
    const parts = async (name: string) => (await partsOf(await made(name))).map(({ path }) => path);
    expect(await parts('plan.xlsx')).toContain('xl/workbook.xml');
    const { documents } = await json('documents.json');
    expect((await parts('documents.zip')).toSorted()).toEqual(
      documents.map(({ name }: { readonly name: string }) => name).toSorted(),
    );
    expect(documents.length).toBeGreaterThan(5);
    expect(await json('decision.json')).toMatchObject({ format: 'decision/1' });
    server.signal('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });
});
