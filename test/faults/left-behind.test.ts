import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeDatasetFolder } from '../../api/documents/write-dataset.ts';
import { generateDistrict } from '../../tools/generator/generate.ts';
import { databaseOf } from '../cli/junheng.ts';
import { workspace } from '../cli/workspace.ts';
import { oneFileForm, rawConnection, requestBytes } from '../http/raw-client.ts';
import { program } from '../support/program.ts';
import { signedInHeaders } from '../support/sign-in-over-http.ts';

const space = await workspace();

let [data, temporary, roster] = ['', '', ''];
beforeAll(async () => {
  data = await space.data('data');
  temporary = space.at('tmp');
  roster = space.at('roster');
  await mkdir(temporary);
  const district = generateDistrict({ schools: 20, teachers: 1500, seed: 1, profile: 'mixed' });
  await writeDatasetFolder(roster, district, { headings: 'identifier', encoding: 'utf8' });
});

let server: ChildProcess | undefined;
/** Starts the service without its launcher, so that a signal reaches the process itself. */
const start = async (): Promise<{ address: string; firstAccount?: { login: string; secret: string } }> => {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', data, '--json'], {
    env: { ...process.env, TMPDIR: temporary, DATABASE_URL: databaseOf(data) ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = child;
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return JSON.parse(said.toString());
};
const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  const ended = server?.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined;
  server?.kill(signal);
  await ended;
};
afterAll(() => end('SIGTERM'));

/** The files below a folder that hold a line of the roster; the database is another matter. */
const filesWith = async (line: string, folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(data, 'postgres')))
    .map((entry) => join(entry.parentPath, entry.name));
  const found: string[] = [];
  // A file may be removed between the two.
  for (const path of paths) if ((await readFile(path).catch(() => Buffer.alloc(0))).includes(line)) found.push(path);
  return found;
};
const until = async <Value>(look: () => Promise<Value | undefined | false>): Promise<Value> => {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await wait(10);
  }
};

it('leaves no line of a roster in any folder after kill -9 in the middle of an upload and an import', async () => {
  const first = await start();
  const { login = '', secret = '' } = first.firstAccount ?? {};
  const headers = await signedInHeaders(first.address, login, secret);
  let { address } = first;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, address), { ...init, headers: { ...headers, ...init.headers } });
  // The sample is imported first: the lane of imports is free afterwards.
  await until(async () => (await (await ask('/api/datasets')).json()).datasets.length > 0);
  const teachers = await readFile(join(roster, 'teachers.csv'));
  const line = teachers.toString().split('\r\n')[1] ?? '';
  expect(line.length).toBeGreaterThan(20);

  // An upload that never ends, of which most has arrived.
  const socket = await rawConnection(Number(new URL(first.address).port));
  const form = oneFileForm('teachers.csv', teachers);
  const request = { method: 'POST', url: '/api/datasets', ...form, headers: { ...form.headers, ...headers } };
  socket.write(requestBytes(request).subarray(0, -1000));
  const transaction = join(data, 'work');
  const uploads = await until<readonly string[]>(async () => {
    const found = await filesWith(line, transaction).catch(() => []);
    return found.length > 0 && found;
  });

  // An import whose files a worker has laid out to read.
  const whole = new FormData();
  for (const name of await readdir(roster)) whole.append('files', new File([await readFile(join(roster, name))], name));
  const begun = await ask('/api/datasets', { method: 'POST', body: whole, headers: { prefer: 'respond-async' } });
  expect(begun.status).toBe(202);
  const { links } = await begun.json();
  const left = await until<readonly string[]>(async () => {
    const found = await filesWith(line, transaction);
    return found.some((path) => !uploads.includes(path)) && found;
  });
  await end('SIGKILL');
  socket.destroy();
  expect(await filesWith(line, temporary)).toEqual([]);
  expect(await filesWith(line, data)).toEqual(expect.arrayContaining([...uploads]));

  ({ address } = await start());
  const after = await filesWith(line, data);
  expect(left.filter((path) => after.includes(path))).toEqual([]);
  // What was taken on is done after all, and then nothing of it is left either.
  await until(async () => {
    const { state } = await (await ask(links.self)).json();
    return state === 'finished';
  });
  await until(async () => (await filesWith(line, transaction)).length === 0);
  expect(await filesWith(line, data)).toEqual([]);
  expect(await filesWith(line, temporary)).toEqual([]);
});
