import { describe, expect, it } from 'vitest';
import { aDistrict, anOrder, aSchool, aTeacher } from '../../test/support/district.ts';
import { seedTeams } from '../../test/support/new-school.ts';
import { aPolicy } from '../../test/support/policy.ts';
import type { Policy } from '../policy/policy.ts';
import { modeOfMove, possibleModes } from './mode-of-move.ts';

const town = aSchool({ id: 'U', areaClass: 'urban', group: 'G', cluster: 'C' });
const village = aSchool({ id: 'V', group: 'G', cluster: 'C' });
const other = aSchool({ id: 'W', group: null, cluster: 'C' });
const far = aSchool({ id: 'X' });
const opening = aSchool({ id: 'N', openingDate: '2026-09-01', partnerSchool: 'U' });
const schools = [town, village, other, far, opening];
const teacher = aTeacher({ id: 'T', schoolId: 'U' });
const head = aTeacher({ id: 'H', schoolId: 'U', role: 'principal' });

const mode = (
  policy: Partial<Policy>,
  who = teacher,
  to = village,
  stage: 'primary' | 'junior' = 'primary',
  orders = [anOrder({ teacherId: 'Z', kind: 'stay' })],
) =>
  modeOfMove(aDistrict({ schools, teachers: [teacher, head], orders }), aPolicy(policy))(who, town, to, {
    stage,
    subject: who.subject,
  });

describe('the mode of a move', () => {
  it('is a rotation, and of a head a head rotation, by default', () => {
    expect(mode({})).toBe('rotation');
    expect(mode({}, head)).toBe('head_rotation');
    expect(mode({}, teacher, village, 'junior')).toBe('rotation');
  });

  it('is what the direction is given', () => {
    const moveModes = { source_to_target: 'support', heads: 'attachment' } as const;
    expect(mode({ moveModes })).toBe('support');
    expect(mode({ moveModes }, head)).toBe('attachment');
    expect(mode({ moveModes: { target_to_source: 'shadow' } })).toBe('rotation');
  });

  it('takes the more special occasion first: stage, then group, then cluster, then direction', () => {
    const moveModes = {
      stage_change: 'stage_change',
      within_group: 'group',
      within_cluster: 'placed',
      source_to_target: 'support',
    } as const;
    expect(mode({ moveModes }, teacher, village, 'junior')).toBe('stage_change');
    expect(mode({ moveModes })).toBe('group');
    expect(mode({ moveModes }, teacher, other)).toBe('placed');
    expect(mode({ moveModes }, teacher, far)).toBe('support');
  });

  it('is a seed team from a parent to a new school, where the policy has seed teams', () => {
    expect(mode(seedTeams(), teacher, opening)).toBe('seed_team');
    expect(mode({ ...seedTeams(), moveModes: { seed_team: 'transfer' } }, teacher, opening)).toBe('transfer');
    expect(mode({}, teacher, opening)).toBe('rotation');
  });

  it('follows an order before all else', () => {
    const orders = [anOrder({ teacherId: 'T', kind: 'assign', schoolId: 'V', mode: 'shadow' })];
    expect(mode({ moveModes: { source_to_target: 'support' } }, teacher, village, 'primary', orders)).toBe('shadow');
    const barred = [anOrder({ teacherId: 'T', kind: 'forbid', schoolId: 'X', mode: 'shadow' })];
    expect(mode({}, teacher, village, 'primary', barred)).toBe('rotation');
  });

  it('is one of those a policy can give', () => {
    const orders = [anOrder({ teacherId: 'T', kind: 'move', mode: 'shadow' })];
    const policy = aPolicy({ moveModes: { within_group: 'group' } });
    expect([...possibleModes(aDistrict({ orders }), policy)].toSorted()).toEqual([
      'group',
      'head_rotation',
      'rotation',
      'shadow',
    ]);
  });
});
