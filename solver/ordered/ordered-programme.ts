import type { LinearGoal, LinearModel } from '../model/linear-model.ts';

/** A column that is part of the answer, with the range of whole numbers it takes. */
export interface AnswerColumn {
  readonly column: number;
  readonly most: number;
}

/** All columns are whole numbers from 0; smaller is better on every level. */
export interface OrderedProgramme {
  readonly model: LinearModel;
  readonly levels: readonly LinearGoal[];
  /** What decides between points equal on every level: the smaller sum. */
  readonly lottery: Float64Array;
  /** The columns that make the answer, in the order of their identifiers: of points still equal, the first columns as large as can be. */
  readonly answer: readonly AnswerColumn[];
}
