import { rehearse } from '../../explain/rehearsal/rehearse.ts';
import { planFacts } from '../../plan/facts/plan-facts.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import { type Language, message } from '../../text/message.ts';
import { people } from '../input.ts';
import { answerMessage, caseMessage } from '../rehearsal-words.ts';
import type { DocumentInput } from './document-input.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { type Block, heading, type OfficialDocument, title } from './official-document.ts';
import { phrasesOf } from './phrases.ts';
import { traceNote } from './sign-off.ts';

/**
 * The inspector's questions with their answers, for the leader who signs: what is open first said, then each question
 * with its cases. An internal sheet: it is neither numbered nor signed.
 */
export const rehearsalDocument = (language: Language, input: DocumentInput): OfficialDocument => {
  const { district, ledger, plan } = input;
  const phrases = phrasesOf(language, plan.policy);
  const who = people(district);
  const answers = rehearse(planFacts(district, plan.policy, ledger, movesOfPlan(plan), null), plan);
  const open = answers.filter(({ state }) => state === 'flagged').length;
  const blocks = answers.flatMap((answer): readonly Block[] => [
    heading(phrases.words(message(`rehearsal.question.${answer.question}`))),
    phrases.paragraph(
      phrases.say('rehearsal.answer', {
        state: phrases.words(message(`rehearsal.state.${answer.state}`)),
        answer: phrases.words(answerMessage(answer)),
      }),
    ),
    ...answer.cases.map((one, index) =>
      phrases.paragraph(
        phrases.say('rehearsal.case', { number: index + 1, text: phrases.words(caseMessage(who, one)) }),
      ),
    ),
  ]);
  return {
    orientation: 'portrait',
    type: 'text',
    blocks: [
      title(phrases.say('rehearsal.title')),
      phrases.paragraph(
        phrases.say('rehearsal.intro', {
          date: phrases.date(plan.policy.referenceDate),
          movers: plan.transfers.length,
          questions: answers.length,
          open,
        }),
      ),
      ...numberedHeadings(phrases, blocks),
      traceNote(phrases, input),
    ],
  };
};
