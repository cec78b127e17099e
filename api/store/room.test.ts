import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { roomIn } from './room.ts';

describe('room on the disk', () => {
  it('is asked of the system, at most once a second', async () => {
    let [time, asked] = [0, 0];
    const left = [1e9, 1e6];
    const hasRoom = roomIn(
      '/data',
      () => time,
      async () => left[asked++] ?? 0,
    );
    expect([await hasRoom(), await hasRoom()]).toEqual([true, true]);
    time = 999;
    expect(await hasRoom()).toBe(true);
    time = 1000;
    expect(await hasRoom()).toBe(false);
    expect(asked).toBe(2);
  });

  it('is there where the system does not say', async () => {
    expect(await roomIn('/no/such/folder')()).toBe(true);
    expect(typeof (await roomIn(tmpdir())())).toBe('boolean');
  });
});
