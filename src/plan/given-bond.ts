import type { District } from '../district/district.ts';
import type { Policy } from '../policy/policy.ts';
import { bondUntil } from './compose-placements.ts';

/** What a plan file claims of a new teacher beside the place: type and last day of the bond, where it says so. */
export interface GivenBond {
  readonly teacherId: string;
  readonly hireType?: string;
  /** `null`: no bond. */
  readonly bondUntil?: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** The claims of placements as they stand in a file; a text or null, else nothing is claimed. */
export const givenBonds = (placements: readonly unknown[]): readonly GivenBond[] =>
  placements.flatMap((placement): GivenBond[] => {
    if (typeof placement !== 'object' || placement === null) return [];
    const { teacher_id, hire_type, bond_until }: Fields = { ...placement };
    if (typeof teacher_id !== 'string') return [];
    return [
      {
        teacherId: teacher_id,
        ...(typeof hire_type === 'string' ? { hireType: hire_type } : {}),
        ...(typeof bond_until === 'string' || bond_until === null ? { bondUntil: bond_until } : {}),
      },
    ];
  });

/**
 * New teachers of whom a plan claims another type or another last day of service than dataset and policy give (model.md
 * section 2, new hires: bond recorded; clause 2.20). Who is not on the list is the rules' affair.
 */
export const otherBonds = (
  claims: readonly GivenBond[],
  { hires }: Pick<District, 'hires'>,
  policy: Policy,
): readonly string[] => {
  const known = new Map<string, (typeof hires)[number]>(hires.map((hire) => [hire.id, hire]));
  return claims.flatMap((claim) => {
    const hire = known.get(claim.teacherId);
    if (hire === undefined) return [];
    const sameType = claim.hireType === undefined || claim.hireType === hire.hireType;
    const sameBond = claim.bondUntil === undefined || claim.bondUntil === bondUntil(hire, policy);
    return sameType && sameBond ? [] : [claim.teacherId];
  });
};
