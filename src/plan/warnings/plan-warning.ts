import type { SchoolId, TeacherId } from '../../district/ids.ts';
import type { Stage, Subject } from '../../district/words.ts';
import type { Indicator } from '../../equity/standard.ts';

interface WarningShapes {
  /** Moves between the countryside and the rest, where some go from the countryside to town or city. */
  readonly directions: {
    readonly fromRural: number;
    readonly toRural: number;
    readonly withinRural: number;
    readonly elsewhere: number;
  };
  /** Backbone teachers who leave the countryside for town or city, against those who go there. */
  readonly backbone_from_rural: { readonly fromRural: number; readonly toRural: number };
  /** An indicator of the standard that a school meets today and not after the plan. */
  readonly indicator_lost: {
    readonly schoolId: SchoolId;
    readonly stage: Stage;
    readonly indicator: Indicator;
    readonly need: number;
    readonly before: number;
    readonly after: number;
  };
  /** A post that is below what is required after the plan and lost people by it. */
  readonly gap_widened: {
    readonly schoolId: SchoolId;
    readonly stage: Stage;
    readonly subject: Subject;
    readonly required: number;
    readonly before: number;
    readonly after: number;
  };
  /** A school over its approved posts today that has more people after the plan. */
  readonly overstaffed_grew: {
    readonly schoolId: SchoolId;
    readonly posts: number;
    readonly before: number;
    readonly after: number;
  };
  /** A head who fills no vacant post, nor one at the end of a chain for a vacant one, without order or replacement. */
  readonly head_without_vacancy: {
    readonly teacherId: TeacherId;
    readonly fromSchoolId: SchoolId;
    readonly toSchoolId: SchoolId;
  };
  /** A school that sends and receives people of the same stage and subject. */
  readonly both_ways: {
    readonly schoolId: SchoolId;
    readonly stage: Stage;
    readonly subject: Subject;
    readonly out: number;
    readonly in: number;
  };
}

export type WarningKind = keyof WarningShapes;

/** A fact of a lawful plan that an inspector will ask about: no rule is broken by it (dataset.md section 3). */
export type PlanWarning = {
  readonly [Kind in WarningKind]: { readonly kind: Kind } & WarningShapes[Kind];
}[WarningKind];

/** In the order in which they are listed. */
export const warningKinds = [
  'directions',
  'backbone_from_rural',
  'indicator_lost',
  'gap_widened',
  'overstaffed_grew',
  'head_without_vacancy',
  'both_ways',
] as const satisfies readonly WarningKind[];
