import type { TeacherId } from '../../src/district/ids.ts';
import type { Order } from '../../src/district/order.ts';
import type { Alternative } from '../../src/explain/alternative.ts';
import { comparisonOf } from '../../src/explain/comparison.ts';
import type { ExplainedPlan } from '../../src/explain/explained-plan.ts';
import { askedDistrict, questionFaults } from '../questions/question.ts';
import type { QuestionOptions, Session } from '../questions/session.ts';

/** A proven plan and the session that answers questions about it. */
export interface Questioned {
  readonly explained: ExplainedPlan;
  readonly session: Pick<Session, 'ask'>;
  readonly options?: QuestionOptions;
}

/** Orders of a question, by their kinds. */
export const orderOf = (teacherId: TeacherId, kind: Order['kind'], schoolId: Order['schoolId'] = null): Order => ({
  teacherId,
  kind,
  schoolId,
  reason: null,
});

/** Puts one question and compares its answer with the explained plan. An unknown person or school is a caller's defect. */
export const putQuestion = async (
  { explained, session, options }: Questioned,
  orders: readonly Order[],
): Promise<Alternative> => {
  const { roster } = explained;
  for (const fault of questionFaults(roster, { orders })) {
    if (fault.kind === 'contradiction')
      return { orders, status: 'ordered', teacherId: fault.teacherId, why: fault.why };
    throw new TypeError(`a question names ${fault.kind === 'unknown_school' ? fault.schoolId : fault.teacherId}`);
  }
  const answer = await session.ask({ orders }, options);
  if (answer.status === 'infeasible') return { orders, status: 'impossible' };
  if (answer.status === 'stopped') return { orders, status: 'unknown' };
  const { moves, values } = answer;
  const comparison = comparisonOf(explained, { district: askedDistrict(roster, { orders }), moves, values });
  return { orders, status: 'possible', comparison, moves };
};
