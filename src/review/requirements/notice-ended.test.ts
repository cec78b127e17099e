import { describe, expect, it } from 'vitest';
import { theFacts } from '../../../test/support/review.ts';
import { noticeEnded } from './notice-ended.ts';

describe('the public notice', () => {
  it('hangs to the end of its last day', () => {
    expect(noticeEnded.missing(theFacts({ noticeDue: '2026-08-24' }))).toEqual({ due: '2026-08-24' });
  });

  it('is over the day after', () => {
    for (const facts of [{ noticeDue: '2026-08-23' }]) expect(noticeEnded.missing(theFacts(facts))).toBeNull();
  });
});
