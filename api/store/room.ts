import { statfs } from 'node:fs/promises';

/**
 * Bytes left free on the disk of the database. Below them nothing new is taken: PostgreSQL, which must note every
 * change before it acknowledges it, goes down where it has no room for the note.
 */
const reserve = 64 * 1024 * 1024;

/** Milliseconds an answer is good for. */
const goodFor = 1000;

/** Asks, at most once a second, whether there is room for more on the disk of a folder. */
export const roomIn = (
  folder: string,
  now: () => number = Date.now,
  free: (folder: string) => Promise<number> = async (path) => {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
): (() => Promise<boolean>) => {
  let [asked, answer]: [number, Promise<boolean>] = [Number.NEGATIVE_INFINITY, Promise.resolve(true)];
  return () => {
    if (now() - asked >= goodFor) {
      asked = now();
      // Where the system does not say, the database itself will.
      answer = free(folder).then(
        (bytes) => bytes >= reserve,
        () => true,
      );
    }
    return answer;
  };
};
