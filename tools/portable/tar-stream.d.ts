/** What is used of tar-stream, which brings no types. */
declare module 'tar-stream' {
  import type { Readable } from 'node:stream';

  interface Header {
    readonly name: string;
    readonly mode: number;
    readonly mtime: Date;
    readonly size?: number;
    readonly type?: 'file' | 'symlink';
    readonly linkname?: string;
    readonly uid: number;
    readonly gid: number;
  }
  interface Pack extends Readable {
    entry(header: Header, content: Uint8Array, done: (error?: Error | null) => void): void;
    finalize(): void;
  }
  export const pack: () => Pack;
}
