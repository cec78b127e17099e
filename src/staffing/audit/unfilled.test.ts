import { describe, expect, it } from 'vitest';
import { auditedDistrict, auditLines } from '../../../test/support/audit.ts';

const lines = (...given: Parameters<typeof auditedDistrict>) => auditLines('unfilled', auditedDistrict(...given));

describe('posts left unfilled', () => {
  it('are against the rule where people are lacking or work without a post', () => {
    expect(lines({ approvedPosts: 21, pupilsPrimary: 420 })).toEqual(['school:S broken']);
    expect(lines({ approvedPosts: 21 }, [{ established: false }])).toEqual(['school:S broken']);
  });

  it('are reported where no school is short of teachers', () => {
    expect(lines({ approvedPosts: 21 })).toEqual(['school:S notice']);
  });

  it('are not those of people off duty, who still take them', () => {
    expect(lines({ approvedPosts: 20 }, [{ onDuty: false }])).toEqual(['district holds']);
  });
});
