import { describe, expect, it } from 'vitest';
import { streamOf } from './sent-pieces.ts';

/** Pieces of 64 KB without end, and how many were made and whether that is over. */
const endless = () => {
  const state = { made: 0, over: false };
  const pieces = (async function* () {
    try {
      for (;;) {
        state.made += 1;
        yield new Uint8Array(65_536);
      }
    } finally {
      state.over = true;
    }
  })();
  return { state, pieces };
};

const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('what is sent in pieces', () => {
  it('makes pieces only as the client reads them', async () => {
    const { state, pieces } = endless();
    const stream = await streamOf(pieces);
    stream.read(0);
    await settled();
    expect(state.made).toBeLessThan(5);
    for (let taken = 0; taken < 10; ) if (stream.read() !== null || (await settled()) === null) taken += 1;
    await settled();
    expect(state.made).toBeGreaterThan(9);
    expect(state.made).toBeLessThan(16);
    stream.destroy();
  });

  it('closes the iterator when the client disconnects, read or unread', async () => {
    for (const reads of [0, 1]) {
      const { state, pieces } = endless();
      const stream = await streamOf(pieces);
      if (reads > 0) stream.read(0);
      await settled();
      stream.destroy();
      await settled();
      expect(state.over, String(reads)).toBe(true);
    }
  });

  it('tells of what fails before the first piece, while a problem can still be answered', async () => {
    const failing = (async function* () {
      await settled();
      if (Date.now() > 0) throw new RangeError('not there');
      yield '';
    })();
    await expect(streamOf(failing)).rejects.toThrow('not there');
  });

  it('sends an empty stream', async () => {
    const read: unknown[] = [];
    for await (const piece of await streamOf([] as string[])) read.push(piece);
    expect(read).toEqual([]);
  });
});
