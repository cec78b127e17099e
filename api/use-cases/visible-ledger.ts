import type { District } from '../../src/district/district.ts';
import type { Ledger } from '../../src/eligibility/ledger-entry.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { isOpen, type Visibility } from '../access/visibility.ts';
import { ledgerOf, withheldOf } from './ledger-cache.ts';

/** The ledger of the teachers within sight, and its counts over them. */
export interface VisibleLedger extends Ledger {
  /** The one school whose teachers are within sight; `null`: every school. */
  readonly schoolId: string | null;
  readonly teachers: number;
}

const ofSchools = new WeakMap<Ledger, ReadonlyMap<string, VisibleLedger>>();

/** Of each school: counted once for a ledger, since a whole district of principals comes in the same hour. */
const inSchools = (district: District, ledger: Ledger): ReadonlyMap<string, VisibleLedger> => {
  const known = ofSchools.get(ledger);
  if (known !== undefined) return known;
  const own = Map.groupBy(district.teachers, ({ schoolId }) => schoolId as string);
  const made = new Map(
    [...own].map(([schoolId, teachers]): [string, VisibleLedger] => {
      const count = (part: 'eligible' | 'grossEligible'): number =>
        teachers.filter(({ id }) => ledger.entries.get(id)?.[part] === true).length;
      const counts = { eligible: count('eligible'), grossEligible: count('grossEligible') };
      // What each exemption does to the denominator is a figure of the district.
      return [schoolId, { ...ledger, ...counts, exemptions: [], schoolId, teachers: teachers.length }];
    }),
  );
  ofSchools.set(ledger, made);
  return made;
};

/**
 * The ledger as somebody sees it: of a principal's own school alone, counts included, and without health and family
 * reasons for all who do not decide on them. Who is eligible is judged over the whole district all the same.
 */
export const visibleLedger = (district: District, policy: Policy, sight: Visibility): VisibleLedger => {
  const ledger = ledgerOf(district, policy);
  const shown = isOpen(sight) ? ledger : withheldOf(ledger);
  const { schoolId } = sight;
  if (schoolId === null) return { ...shown, schoolId, teachers: district.teachers.length };
  const empty = { ...shown, eligible: 0, grossEligible: 0, exemptions: [], schoolId, teachers: 0 };
  return inSchools(district, shown).get(schoolId) ?? empty;
};
