import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The npm scripts of the check, the longest first. */
const names = ['promises', 'types', 'arrows', 'dead', 'lint'] as const;

/** Runs a script to its end and then prints what it wrote, so that two of them do not mix. */
const run = (name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a script of the shell.
      shell: process.platform === 'win32',
    });
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => written.push(bytes));
    child.once('error', reject);
    child.once('close', (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? 'ok' : 'FAILED'}  ${name}, ${seconds} s\n`);
      process.stdout.write(Buffer.concat(written));
      resolve(code === 0);
    });
  });

const waiting: string[] = [...names];
const results: boolean[] = [];
const lane = async (): Promise<void> => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) results.push(await run(name));
};
await Promise.all(Array.from({ length: availableParallelism() }, lane));
process.exitCode = results.every(Boolean) ? 0 : 1;
