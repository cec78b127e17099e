import { describe, expect, it } from 'vitest';
import { stages } from '../../district/words.ts';
import { certificateCovers } from './certificate.ts';

describe('a certificate', () => {
  it('serves its own stage and those below, never one above; a kindergarten stands apart', () => {
    const served = (held: (typeof stages)[number]) =>
      stages.filter((stage) => certificateCovers({ stage: held, subject: 'music' }, { stage, subject: 'music' }));
    expect(Object.fromEntries(stages.map((stage) => [stage, served(stage)]))).toEqual({
      kindergarten: ['kindergarten'],
      primary: ['primary'],
      junior: ['primary', 'junior'],
      senior: ['primary', 'junior', 'senior'],
    });
  });

  it('serves one subject', () => {
    expect(certificateCovers({ stage: 'senior', subject: 'music' }, { stage: 'junior', subject: 'art' })).toBe(false);
  });
});
