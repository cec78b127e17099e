import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from '../../api/cli/main.ts';
import { newDatabaseUrl } from '../support/database.ts';

const launcher = fileURLToPath(new URL('../../bin/junheng.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  readonly ended: Promise<Ended>;
  /** Resolves once this text has been written to standard output or error. */
  readonly says: (text: string) => Promise<void>;
  /** All of standard output so far. */
  readonly heard: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
}

/** Databases on the server of the test run, by their data folder. */
const databases = new Map<string, string>();

/** Gives a data folder a migrated database of its own on the server of the run. */
export const giveDatabase = async (folder: string): Promise<void> => {
  databases.set(folder, await newDatabaseUrl());
};

/**
 * Gives a data folder a database only where the tests run on a server of DATABASE_URL; else it has its own PostgreSQL.
 */
export const giveOwnPostgres = async (folder: string): Promise<void> => {
  if (process.env.DATABASE_URL) databases.set(folder, await newDatabaseUrl('empty'));
};

/** Data folders whose service keeps what it compiles in the folder itself, as it does outside the tests. */
const withOwnCache = new Set<string>();

export const keepOwnCache = (folder: string): void => {
  withOwnCache.add(folder);
};

/** Lets commands on a data folder use this address, whatever answers there. */
export const useDatabase = (folder: string, url: string): void => {
  databases.set(folder, url);
};

/** Where the database of a data folder is; `null`: in the folder itself. */
export const databaseOf = (folder: string): string | null => databases.get(folder) ?? null;

/** Starts a command in a pipe, as a script would; the language is Chinese unless the arguments say otherwise. */
export const start = (...words: readonly string[]): Started => {
  const data = words[words.indexOf('--data') + 1] ?? '';
  const child = spawn(process.execPath, [launcher, ...words], {
    env: {
      ...process.env,
      DATABASE_URL: databaseOf(data) ?? '',
      NODE_COMPILE_CACHE: withOwnCache.has(data) ? '' : process.env.NODE_COMPILE_CACHE,
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'zh_CN.UTF-8',
    },
  });
  const heard = { out: '', err: '' };
  const listeners = new Set<() => void>();
  for (const [name, stream] of [
    ['out', child.stdout],
    ['err', child.stderr],
  ] as const) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      heard[name] += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...heard }));
  });
  return {
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (heard.out.includes(text) || heard.err.includes(text)) resolve();
        };
        listeners.add(look);
        look();
        ended.then((end) => reject(new Error(`ended without saying ${text}: ${end.out}${end.err}`))).catch(reject);
      }),
    heard: () => heard.out,
    signal: (signal) => void child.kill(signal),
  };
};

/** Runs a command to its end, in a process of its own. */
export const junhengApart = (...words: readonly string[]): Promise<Ended> => start(...words).ended;

/**
 * Runs a command to its end within the test's process: the same words, streams and exit code, without the two seconds
 * of processor that a start costs. What belongs to the process itself, such as signals and the launcher, is tried
 * apart.
 */
export const junheng = async (...words: readonly string[]): Promise<Ended> => {
  const heard = { out: '', err: '' };
  const into = (name: 'out' | 'err') => ({
    write: (text: string) => {
      heard[name] += text;
    },
  });
  const streams = { out: into('out'), err: into('err') };
  const { DATABASE_URL: server } = process.env;
  process.env.DATABASE_URL = databaseOf(words[words.indexOf('--data') + 1] ?? '') ?? '';
  try {
    const code = await main(words, { LANG: 'zh_CN.UTF-8' }, new AbortController().signal, streams);
    return { code, ...heard };
  } finally {
    if (server === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = server;
  }
};
