import { rehearse } from '../../explain/rehearsal/rehearse.ts';
import { planFacts } from '../../plan/facts/plan-facts.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import { message } from '../../text/message.ts';
import { people, type ReportInput } from '../input.ts';
import { answerMessage, caseMessage } from '../rehearsal-words.ts';
import { columns, type ReportTable } from '../table.ts';

/** The inspector's rehearsal: each question, whether it must be settled before signing, the answer and its cases. */
export const rehearsalTable = ({ district, ledger, plan }: ReportInput): ReportTable => {
  const who = people(district);
  const facts = planFacts(district, plan.policy, ledger, movesOfPlan(plan), null);
  return {
    key: 'rehearsal',
    columns: columns('question:note', 'before_signing', 'answer:note', 'cases:note'),
    rows: rehearse(facts, plan).map((answer) => [
      message(`rehearsal.question.${answer.question}`),
      message(`rehearsal.state.${answer.state}`),
      answerMessage(answer),
      answer.cases.length === 0 ? null : answer.cases.map((one) => caseMessage(who, one)),
    ]),
  };
};
