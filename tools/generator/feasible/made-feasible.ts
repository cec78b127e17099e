import type { District } from '../../../src/district/district.ts';
import { sortedDistrict } from '../../../src/district/sorted.ts';
import type { Teacher } from '../../../src/district/teacher.ts';
import { eligibilityLedger } from '../../../src/eligibility/ledger.ts';
import type { Ledger } from '../../../src/eligibility/ledger-entry.ts';
import { isHead } from '../../../src/plan/facts/occupied.ts';
import type { RosterMove } from '../../../src/plan/transfer.ts';
import { leastMeeting } from '../../../src/policy/rate.ts';
import { defaultPolicy } from '../../../src/policy/schema.ts';
import { day, referenceYear } from '../calendar.ts';
import { headMoves } from './head-moves.ts';
import { type Losses, lossesOf } from './losses.ts';
import { mendLosses } from './mend-losses.ts';

/** A district with moves that keep every rule of the default policy. */
interface Feasible {
  readonly district: District;
  readonly witness: readonly RosterMove[];
}

const isNone = ({ indicators, backbone, grown, outflow }: Losses): boolean =>
  indicators.length + backbone.size + grown.size + outflow.size === 0;

/** A title granted can make a school meet an indicator for the first time, so losses are counted again; never so often. */
const rounds = 8;

/**
 * The witness is laid while teachers are drawn, for their own quotas. Here heads change places for the heads' quota,
 * and what the moves would take from a school is made good there. A district that needs neither stays as it is.
 */
export const madeFeasible = (drawn: District, teachersMoves: readonly RosterMove[]): Feasible => {
  const { district: withHeads, moves } = withHeadMoves(drawn);
  const witness = [...teachersMoves, ...moves];
  let district = withHeads;
  for (let round = 0; round < rounds; round += 1) {
    const losses = lossesOf(district, eligibilityLedger(district, defaultPolicy), witness);
    if (isNone(losses)) break;
    district = mendLosses(district, witness, losses);
  }
  return { district: sortedDistrict(district), witness };
};

const eligibleHeads = (district: District, ledger: Ledger): readonly Teacher[] =>
  district.teachers.filter((teacher) => isHead(teacher) && ledger.entries.get(teacher.id)?.eligible === true);

/** Where too few pairs of heads can change places, heads have come to their schools less than six years ago. */
const withHeadMoves = (district: District): { readonly district: District; readonly moves: readonly RosterMove[] } => {
  const ledger = eligibilityLedger(district, defaultPolicy);
  const eligible = eligibleHeads(district, ledger);
  const rate = defaultPolicy.rotationRate;
  const wanted = leastMeeting(rate, eligible.length);
  const moves = headMoves(district, ledger, wanted);
  if (moves.length >= wanted) return { district, moves };
  const moving = new Set(moves.map(({ teacherId }) => teacherId));
  const most = Math.floor((moves.length * rate.denominator) / rate.numerator);
  const staying = eligible.filter(({ id }) => !moving.has(id));
  const recent = new Set(staying.slice(0, eligible.length - most));
  const joinedSchool = day(referenceYear - 5, 9);
  const teachers = district.teachers.map((teacher) => (recent.has(teacher) ? { ...teacher, joinedSchool } : teacher));
  return { district: { ...district, teachers }, moves };
};
