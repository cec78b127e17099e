import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';

interface Supervised {
  readonly begun: readonly ChildProcess[];
  readonly said: () => string;
  readonly ended: Promise<number>;
  readonly stop: (signal: NodeJS.Signals) => void;
}

let last: Supervised | undefined;
afterEach(() => {
  for (const child of last?.begun ?? []) child.kill('SIGKILL');
});

/** The launcher's own supervision of processes of Node, each with this script. */
const supervised = async (script: string): Promise<Supervised> => {
  const { supervise } = await import(new URL('../../bin/supervise.mjs', import.meta.url).href);
  const begun: ChildProcess[] = [];
  let said = '';
  const { promise, resolve } = Promise.withResolvers<number>();
  const { stop } = supervise({
    begin: () => {
      const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      begun.push(child);
      return child;
    },
    say: (text: string) => {
      said += text;
    },
    codeOf: (code: number | null) => code ?? 128,
    ended: resolve,
  });
  last = { begun, said: () => said, ended: promise, stop };
  return last;
};

const serving = "process.send('serving');";

describe('the launcher', () => {
  it('gives up after five deaths within a minute, in both languages, with the code of the last', async () => {
    const { begun, said, ended } = await supervised(`${serving} setTimeout(() => process.exit(9), 20);`);
    expect(await ended).toBe(9);
    expect(begun).toHaveLength(5);
    expect(said()).toMatch(/正在重新启动[\s\S]*being started again/);
    expect(said()).toMatch(/一分钟内意外结束 5 次（最后一次：9）[\s\S]*ended unexpectedly 5 times within a minute/);
  });

  it('does not start again what failed before it served', async () => {
    const { begun, said, ended } = await supervised('process.exit(2);');
    expect([await ended, begun.length, said()]).toEqual([2, 1, '']);
  });

  it('does not start again what ended in order', async () => {
    const { begun, said, ended } = await supervised(`${serving} process.disconnect();`);
    expect([await ended, begun.length, said()]).toEqual([0, 1, '']);
  });

  it('does not start again what a signal stops, and passes the signal on', async () => {
    const { begun, said, ended, stop } = await supervised(
      `process.on('SIGTERM', () => process.exit(5)); ${serving} setInterval(() => undefined, 1000);`,
    );
    await new Promise((resolve) => begun[0]?.once('message', resolve));
    stop('SIGTERM');
    expect([await ended, begun.length, said()]).toEqual([5, 1, '']);
  });
});
