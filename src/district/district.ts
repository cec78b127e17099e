import type { Entrants, GradePupils } from './enrolment.ts';
import type { Journey } from './journey.ts';
import type { Order } from './order.ts';
import type { Post } from './post.ts';
import type { School } from './school.ts';
import type { Hire, Teacher } from './teacher.ts';

/**
 * One district at its reference date: everything a plan is made from. Lists are sorted by identifier
 * (`sortedDistrict`), so the order of a spreadsheet's rows can never reach a result.
 */
export interface District {
  readonly schools: readonly School[];
  /** `null` when the dataset has no posts file: staffing then computes them from classes (domain 2.7). */
  readonly posts: readonly Post[] | null;
  readonly teachers: readonly Teacher[];
  readonly journeys: readonly Journey[];
  readonly orders: readonly Order[];
  readonly hires: readonly Hire[];
  /** Pupils by grade, and expected first grades; absent where the dataset has no such table. Only years ahead need them. */
  readonly enrolment?: readonly GradePupils[];
  readonly entrants?: readonly Entrants[];
  /**
   * Columns of the dataset in which something stood, as `teachers.birthDate`, sorted; absent where it is not known.
   * They say what the data can decide and are no part of the fingerprint.
   */
  readonly filledColumns?: readonly string[];
}
