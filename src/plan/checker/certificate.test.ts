import { describe, expect, it } from 'vitest';
import { stages } from '../../district/words.ts';
import { serves } from './certificate.ts';

describe('what a certificate serves', () => {
  it('is its own stage and every school stage below', () => {
    const pairs = stages.flatMap((held) =>
      stages.filter((stage) => serves({ stage: held, subject: 'art' }, stage, 'art')).map((stage) => [held, stage]),
    );
    expect(pairs).toEqual([
      ['kindergarten', 'kindergarten'],
      ['primary', 'primary'],
      ['junior', 'primary'],
      ['junior', 'junior'],
      ['senior', 'primary'],
      ['senior', 'junior'],
      ['senior', 'senior'],
    ]);
  });

  it('is no other subject', () => {
    expect(serves({ stage: 'senior', subject: 'art' }, 'primary', 'music')).toBe(false);
  });
});
