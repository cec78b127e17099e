import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool, aTeacher } from '../../test/support/district.ts';
import { digest, districtFingerprint } from './hash.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('the digest', () => {
  it('is SHA-256 of the text in UTF-8', () => {
    expect(hex(digest(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(digest('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(digest('均衡')).toHaveLength(32);
  });
});

describe('the fingerprint of a district', () => {
  const [a, b] = [aSchool({ id: 'A' }), aSchool({ id: 'B' })];
  const teachers = [aTeacher({ id: 'T', schoolId: 'A' })];

  it('is the same for the same content in any order of rows and of columns', () => {
    const reversed = Object.fromEntries(Object.entries(b).toReversed()) as typeof b;
    const one = districtFingerprint(aDistrict({ schools: [a, b], teachers }));
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(districtFingerprint({ ...aDistrict({ teachers }), schools: [reversed, a] })).toBe(one);
  });

  it('changes with any cell, and with posts absent or empty', () => {
    const fingerprints = [
      aDistrict({ schools: [a, b], teachers }),
      aDistrict({ schools: [a], teachers }),
      aDistrict({ schools: [a, aSchool({ id: 'B', remoteness: 1 })], teachers }),
      aDistrict({ schools: [a, b], teachers: [aTeacher({ id: 'T', schoolId: 'A', wishes: ['B'] })] }),
      aDistrict({ schools: [a, b], teachers, posts: null }),
    ].map(districtFingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });
});
