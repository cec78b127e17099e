import { describe, expect, it } from 'vitest';
import { aDistrict, aPost, aSchool, aTeacher } from '../../../test/support/district.ts';
import { aMove } from '../../../test/support/lawful-plan.ts';
import { aLedger } from '../../../test/support/ledger.ts';
import { aPlan } from '../../../test/support/plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { composeTransfers } from '../../plan/compose-transfers.ts';
import { planSummary } from '../plan-summary.ts';
import { surplusTable } from './surplus.ts';

const music = [{ stage: 'primary', subject: 'music' }] as const;

/** S has four Chinese teachers for two posts and four approved with the head; V lacks a music teacher; W lacks nothing. */
const district = aDistrict({
  schools: [
    aSchool({ id: 'S', approvedPosts: 4 }),
    aSchool({ id: 'V', approvedPosts: 2 }),
    aSchool({ id: 'W', approvedPosts: 1 }),
  ],
  posts: [
    aPost({ schoolId: 'S', required: 2 }),
    aPost({ schoolId: 'S', subject: 'principal', required: 1 }),
    aPost({ schoolId: 'V', subject: 'music', required: 1 }),
    aPost({ schoolId: 'W', required: 1 }),
  ],
  teachers: [
    aTeacher({ id: 'H', schoolId: 'S', role: 'principal' }),
    aTeacher({ id: 'A', schoolId: 'S', alsoQualified: music }),
    aTeacher({ id: 'B', schoolId: 'S' }),
    aTeacher({ id: 'C', schoolId: 'S' }),
    aTeacher({ id: 'D', schoolId: 'S' }),
    aTeacher({ id: 'E', schoolId: 'W' }),
  ],
});
const policy = aPolicy({ surplusRedeployment: 'eligible' });
const ledger = aLedger(district, policy);
const input = (moves: Parameters<typeof composeTransfers>[3]) => ({
  district,
  ledger,
  warnings: [],
  plan: aPlan({ policy, transfers: composeTransfers(district, policy, ledger, moves) }),
});
const rowsOf = (moves: Parameters<typeof composeTransfers>[3]) =>
  surplusTable(input(moves)).rows.map((row) => [
    row[0],
    row[2] !== null && row[3] === null ? 'all' : 'slot',
    ...row.slice(4),
  ]);

describe('surplus and shortage by school, stage and subject', () => {
  it('counts people above approved and required posts, those certified for what is short elsewhere, and gaps', () => {
    expect(rowsOf([])).toEqual([
      ['S', 'all', 4, null, 5, 5, 1, 1, 2, 2, 1, 1, 0, 0],
      ['S', 'slot', null, 2, 4, 4, null, null, 2, 2, 1, 1, 0, 0],
      ['V', 'all', 2, null, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1],
      ['V', 'slot', null, 1, 0, 0, null, null, 0, 0, 0, 0, 1, 1],
    ]);
  });

  it('shows what a redeployment changes, here and in the summary', () => {
    const moves = [aMove('A', 'S', 'V', { subject: 'music' })];
    expect(rowsOf(moves)).toEqual([
      ['S', 'all', 4, null, 5, 4, 1, 0, 2, 1, 1, 0, 0, 0],
      ['S', 'slot', null, 2, 4, 3, null, null, 2, 1, 1, 0, 0, 0],
      ['V', 'all', 2, null, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      ['V', 'slot', null, 1, 0, 1, null, null, 0, 0, 0, 0, 1, 0],
    ]);
    expect(planSummary('en', input(moves)).overstaffed).toEqual({
      schools: { before: 1, after: 0 },
      people: { before: 1, after: 0 },
    });
  });
});
