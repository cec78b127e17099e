import type { SchoolId, TeacherId } from '../../district/ids.ts';
import type { PlanWarning } from '../../plan/warnings/plan-warning.ts';
import type { QuotaRuleId } from '../../rules/rule-id.ts';

/** What an inspector (督学) asks of a plan before it is signed, in the order of the sheet. */
export const rehearsalQuestions = [
  'backbone_direction',
  'schools_worse',
  'heads',
  'exemptions',
  'manual_placements',
  'same_subject_swaps',
  'quota_just_met',
  'lower_goals',
  'not_checked',
] as const;
export type RehearsalQuestion = (typeof rehearsalQuestions)[number];

/** A single case behind an answer: a warning of the plan, a quota, an order that was followed, or a rule not checked. */
export type RehearsalCase =
  | { readonly about: 'warning'; readonly warning: PlanWarning }
  | {
      readonly about: 'quota';
      readonly rule: QuotaRuleId;
      readonly scope: string;
      readonly part: number;
      readonly whole: number;
    }
  | {
      readonly about: 'order';
      readonly teacherId: TeacherId;
      readonly toSchoolId: SchoolId;
      readonly withReason: boolean;
    }
  | { readonly about: 'rule'; readonly rule: string; readonly scope: string };

/** An answer in figures. `flagged` is to be decided or explained before signing; `clear` needs nothing more. */
export interface RehearsalAnswer {
  readonly question: RehearsalQuestion;
  readonly state: 'clear' | 'flagged';
  readonly figures: Readonly<Record<string, number>>;
  readonly cases: readonly RehearsalCase[];
}
