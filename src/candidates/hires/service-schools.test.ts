import { describe, expect, it } from 'vitest';
import { refusesHire } from '../../../test/support/hire-pair.ts';
import { serviceSchools } from './service-schools.ts';

describe('the schools of service', () => {
  it('bind who has a list', () => {
    expect(refusesHire(serviceSchools, { hire: { serviceSchools: ['X'] } })).toBe(true);
    expect(refusesHire(serviceSchools, { hire: { serviceSchools: ['X', 'V'] } })).toBe(false);
    expect(refusesHire(serviceSchools)).toBe(false);
  });
});
