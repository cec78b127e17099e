import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { signInOverHttp } from '../support/sign-in-over-http.ts';
import { startWords } from './unit.ts';

/**
 * Run on the cable between the machines: starts web and workers each on its own as the units do, kills the worker that
 * has the first solve, waits until its launcher has started another, and writes what came of the plan.
 */
const [data = '', address = '', databaseUrl = '', password = '', ...namespaces] = process.argv.slice(2);
const [web = '', ...workers] = namespaces;

/** Where the project lies in a folder that is its owner's alone, an ordinary account could not read it. */
const unprivileged = { uid: 65_534, gid: 65_534 };
const probe = ['--eval', `require('node:fs').accessSync(${JSON.stringify(join(import.meta.dirname, 'unit.ts'))})`];
const isReadable = spawnSync(process.execPath, probe, unprivileged).status === 0;
const account = isReadable ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--no-new-privs'] : [];

const begin = (namespace: string, unit: string, instance = ''): { child: ChildProcess; said: () => string } => {
  const words = startWords(unit, instance, process.execPath, data);
  const child = spawn('ip', ['netns', 'exec', namespace, ...account, ...words], {
    env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', DATABASE_URL: databaseUrl, PGPASSWORD: password },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return { child, said: () => said };
};

const page = begin(web, 'junheng-web.service');
const helpers = workers.map((namespace, index) => begin(namespace, 'junheng-worker@.service', String(index + 1)).child);
const secret = (): string | undefined => /\w{5}(?:-\w{5}){3}/.exec(page.said())?.[0];
while (secret() === undefined) await wait(50);
const ask = await signInOverHttp(address, 'admin', secret() ?? '');

// Ends all child processes if the test is aborted.
process.stdin.resume().once('end', () => {
  for (const child of [page.child, ...helpers]) child.kill('SIGKILL');
  process.exit(1);
});

/** The processes below one, by number. */
const below = (parent: number | undefined): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });

/** Below the launcher runs the worker, below the worker a solve. */
const solving = () =>
  helpers
    .map((helper) => ({ helper, worker: below(helper.pid)[0] }))
    .find(({ worker }) => worker !== undefined && below(worker).length > 0);

interface Listed {
  readonly plans: readonly { readonly state: string }[];
}
const state = async (): Promise<string | undefined> =>
  ((await (await ask('/api/plans')).json()) as Listed).plans[0]?.state;

let busy = solving();
while ((await state()) !== 'running' || busy === undefined) {
  await wait(50);
  busy = solving();
}
const { helper, worker = 0 } = busy;
process.kill(worker, 'SIGKILL');
while ([undefined, worker].includes(below(helper.pid)[0])) await wait(50);
while (['running', 'queued'].includes((await state()) ?? '')) await wait(100);
const ended = await state();
const codes = [page.child, ...helpers].map(async (child) => {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await exit) as [number | null];
  return code;
});
process.stdout.write(`${JSON.stringify({ ended, codes: await Promise.all(codes) })}\n`);
process.exit();
