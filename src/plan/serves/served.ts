import type { SchoolId } from '../../district/ids.ts';
import type { Role, Stage, Subject } from '../../district/words.ts';
import type { AssessedStage, Indicator } from '../../equity/standard.ts';
import type { QuotaRuleId } from '../../rules/rule-id.ts';

export type HeadRole = Exclude<Role, 'teacher'>;

/** The post of a subject at a school's stage. */
interface AtPost {
  readonly schoolId: SchoolId;
  readonly stage: Stage;
  readonly subject: Subject;
}

/** What a move counts in, kind by kind, with the place it counts at. */
interface ServedShapes {
  /** A quota that counts the move: in `district`, `source_set`, `principals` or `school:` and a school's code. */
  readonly quota: { readonly rule: QuotaRuleId; readonly scope: string };
  /** A post held below what is required today, by `missing` people. */
  readonly gap: AtPost & { readonly missing: number };
  /** An indicator that the receiving school lacks `missing` people of today, and that counts the mover. */
  readonly indicator: {
    readonly indicator: Indicator;
    readonly schoolId: SchoolId;
    readonly stage: Stage;
    readonly missing: number;
  };
  /** A head's post that is vacant today. */
  readonly head_vacancy: { readonly schoolId: SchoolId; readonly role: HeadRole };
  /** A head's post whose holder leaves by this plan, at the end of a chain for a vacant one. */
  readonly head_succession: { readonly schoolId: SchoolId; readonly role: HeadRole };
  /** A principal who must be replaced. */
  readonly head_replacement: { readonly schoolId: SchoolId };
  readonly order: { readonly order: 'move' | 'assign' };
  /** A placement from a school that has closed. */
  readonly closed_school: { readonly schoolId: SchoolId };
  /** The seed team of a new school. */
  readonly seed_team: { readonly schoolId: SchoolId };
  /** A special-grade post that would be empty without the mover. */
  readonly special_grade: { readonly cluster: string };
  /** A surplus post left by redeployment: `above` people more than required hold it today. */
  readonly surplus: AtPost & { readonly above: number };
  /** A coefficient of variation that would lie further above its limit if the mover stayed. */
  readonly variation: { readonly indicator: Indicator; readonly stage: AssessedStage };
  /** A school left that `above` people more than approved posts hold today, for one that stays within its own. */
  readonly overstaffed: { readonly schoolId: SchoolId; readonly above: number };
  /** Another mover or a new teacher arrives where the mover leaves, and both would not fit there. */
  readonly chain: AtPost;
}

export type ServedKind = keyof ServedShapes;

/** One thing that a move counts in (dataset.md section 3, `serves`). */
export type Served = { readonly [Kind in ServedKind]: { readonly kind: Kind } & ServedShapes[Kind] }[ServedKind];

/** In the order in which they are listed. */
export const servedKinds = [
  'order',
  'closed_school',
  'head_replacement',
  'head_vacancy',
  'head_succession',
  'seed_team',
  'special_grade',
  'surplus',
  'overstaffed',
  'gap',
  'indicator',
  'variation',
  'quota',
  'chain',
] as const satisfies readonly ServedKind[];
