import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Machines, makeMachines } from './machines.ts';

let data: string;
let machines: Machines | null;
const started: ChildProcess[] = [];
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'junheng-machines-'));
  await chmod(data, 0o777);
  machines = await makeMachines(['database', 'web', 'one', 'two']);
});
afterAll(async () => {
  for (const child of started.toReversed()) {
    const exit = child.exitCode === null ? once(child, 'exit') : null;
    child.stdin?.end();
    await exit;
  }
  await machines?.remove();
  await rm(data, { recursive: true, force: true });
});

const databaseMachine = new URL('./database-machine.ts', import.meta.url);
const severalMachines = new URL('./several-machines.ts', import.meta.url);

const inNamespace = (namespace: string, file: URL, ...words: readonly string[]): ChildProcess => {
  const program = [process.execPath, fileURLToPath(file), ...words];
  const child = spawn('ip', ['netns', 'exec', namespace, ...program], { stdio: ['pipe', 'pipe', 'inherit'] });
  started.push(child);
  return child;
};

const firstLine = async (child: ChildProcess): Promise<unknown> => {
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line);
  throw new Error('ended without a word');
};

describe('one web, two workers and a database, each on a machine of its own', () => {
  it('plan the sample although the worker that began it is killed, start it again, and stop in order', async () => {
    // Network namespaces need root on Linux; elsewhere the test only compares the units.
    if (machines === null) return;
    const { of, addressOf } = machines;
    const database = inNamespace(of('database'), databaseMachine, join(data, 'database'));
    const { port, password } = (await firstLine(database)) as { port: string; password: string };
    const url = `postgres://junheng@${addressOf('database')}:${port}/junheng`;
    const address = `http://${addressOf('web')}:3000`;
    const words = [data, address, url, password, of('web'), of('one'), of('two')];
    const outcome = await firstLine(inNamespace(of('cable'), severalMachines, ...words));
    expect(outcome).toEqual({ ended: 'finished', codes: [0, 0, 0] });
  });
});
