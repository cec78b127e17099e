// One builder at a time, in whichever process. Plain JavaScript, because the launcher calls it on the Node a machine
// happens to have.
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks at the lock of another process. */
const lookAgain = 50;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Runs `work` in one process at a time; the lock of a process that died is removed. */
export const withLock = async (lock, work) => {
  await mkdir(dirname(lock), { recursive: true });
  for (;;) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) await rm(lock, { force: true });
    else await sleep(lookAgain);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
};
