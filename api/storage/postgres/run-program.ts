import { spawn } from 'node:child_process';
import type { SystemAccount } from './system-account.ts';

/** The surroundings of PostgreSQL's programs: nothing of ours, so that no setting or secret of the service reaches them. */
export const programEnvironment = (): NodeJS.ProcessEnv => {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'ComSpec', 'USERPROFILE'];
  const known = Object.entries(process.env).filter(([name]) =>
    kept.some((one) => one.toUpperCase() === name.toUpperCase()),
  );
  return { ...Object.fromEntries(known), LC_ALL: 'C', TZ: 'UTC' };
};

/**
 * Runs one of PostgreSQL's programs to its end; rejects with what it wrote when it fails. `leaves another`: it starts
 * what goes on after it, which on Windows would hold the pipes of its words open for ever; it has none then.
 */
export const runProgram = (
  path: string,
  words: readonly string[],
  folder: string,
  account: SystemAccount | null,
  kind: 'ends whole' | 'leaves another' = 'ends whole',
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(path, words, {
      cwd: folder,
      env: programEnvironment(),
      stdio: kind === 'ends whole' ? ['ignore', 'pipe', 'pipe'] : 'ignore',
      windowsHide: true,
      ...account,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said = `${said}${text}`.slice(-4000);
      });
    child.once('error', reject);
    child.once(kind === 'ends whole' ? 'close' : 'exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${path} ended with ${code}: ${said.trim()}`)),
    );
  });
