import { spawn } from 'node:child_process';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The variables of a user's shell: nothing that npm or the test runner added, and no folder of packages on the path. */
export const userEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|node_|vitest|init_cwd|database_url)/i.test(name)),
  ),
  PATH: (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(':'),
});

/** Runs a program to its end. */
export const run = (
  program: string,
  words: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly uid?: number; readonly gid?: number },
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: userEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    const heard = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      heard.err += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...heard }));
  });

/** Runs a program that has to succeed, and gives its standard output. */
export const output = async (...words: Parameters<typeof run>): Promise<string> => {
  const { code, out, err } = await run(...words);
  if (code !== 0) throw new Error(`${words[0]} ${words[1].join(' ')} ended with ${code}: ${out}${err}`);
  return out;
};
