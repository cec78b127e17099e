import { spawn } from 'node:child_process';

export interface PortableService {
  /** Standard output and error up to now. */
  readonly heard: () => string;
  /** Resolves once the text was written; rejects when the service ends before. */
  readonly says: (text: string) => Promise<void>;
  /** Ends it as a service manager does, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the start file of an unpacked archive. */
export const startPortable = (
  file: string,
  words: readonly string[],
  options: { readonly env: NodeJS.ProcessEnv; readonly cwd: string; readonly uid?: number; readonly gid?: number },
): PortableService => {
  const child = spawn(file, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let heard = '';
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
    });
  return {
    heard: () => heard,
    says: async (text) => {
      let code: number | null | undefined;
      ended.then(
        (value) => {
          code = value;
        },
        () => undefined,
      );
      while (!heard.includes(text)) {
        if (code !== undefined) throw new Error(`ended with ${code}: ${heard}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
};
