import type { District } from '../../src/district/district.ts';
import type { Hire } from '../../src/district/teacher.ts';
import { stagesServedBy } from '../../src/movement/qualification.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** Codes listed one by one; of more than these the rest is a number. */
const named = 8;

/**
 * New teachers whom every rule takes alike: of the same stage, subject and type, with the same schools of service, and
 * funded ones with the same bond, whose rural part may decide where they go (clause 2.15). Where another stage needs a
 * wish, those who could serve one have the same wishes too (key `cross_stage`).
 */
export const alikeHires = (
  district: District,
  { crossStage }: Pick<Policy, 'crossStage'>,
): readonly (readonly [Hire, ...Hire[]])[] =>
  [
    ...Map.groupBy(
      district.hires,
      ({ stage, subject, hireType, alsoQualified, serviceSchools, bondMonths, wishes }) => {
        const bond = hireType === 'funded' ? bondMonths : null;
        const elsewhere = [stage, ...alsoQualified.map((held) => held.stage)].some(
          (held) => stagesServedBy[held].length > 1,
        );
        const wished = crossStage === 'listed' && elsewhere ? wishes.toSorted() : [];
        return JSON.stringify([stage, subject, hireType, alsoQualified, serviceSchools, bond, wished]);
      },
    ).values(),
  ].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));

/** Their codes for people: a few by name, then how many there are. */
export const hireCodes = (hires: readonly Hire[]): string =>
  `${hires
    .slice(0, named)
    .map(({ id }) => id)
    .join(', ')}${hires.length > named ? ` … (${hires.length})` : ''}`;

/** One new teacher by code, several as the first of them with their number. */
export const hireScope = ([first, ...others]: readonly [Hire, ...Hire[]]): string =>
  others.length === 0 ? `hire:${first.id}` : `hires:${first.id}+${others.length}`;
