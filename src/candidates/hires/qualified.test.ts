import { describe, expect, it } from 'vitest';
import { refusesHire } from '../../../test/support/hire-pair.ts';
import { hireQualified } from './qualified.ts';

describe('the certificate of a new teacher', () => {
  it.each([
    [{}, {}, false],
    [{}, { subject: 'music' }, true],
    [{ stage: 'junior' }, {}, true],
    [{ stage: 'junior', wishes: ['V'] }, {}, false],
    [{ stage: 'senior', wishes: ['V'] }, { stage: 'junior' }, false],
    [{ wishes: ['V'] }, { stage: 'junior' }, true],
    [{}, { stage: 'junior' }, true],
    [{ alsoQualified: [{ stage: 'primary', subject: 'music' }] }, { subject: 'music' }, false],
    [{ subject: 'principal' }, { subject: 'principal' }, true],
  ] as const)('a new teacher with %j for a slot with %j is refused: %s', (hire, post, refused) => {
    expect(refusesHire(hireQualified, { hire, post })).toBe(refused);
  });
});
