import { fairnessOf } from '../../explain/fairness/fairness.ts';
import { planFacts } from '../../plan/facts/plan-facts.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import type { Language } from '../../text/message.ts';
import type { ReportTable } from '../table.ts';
import { cutoffsTable, envyTable, fairnessTable } from '../tables/fairness-tables.ts';
import type { DocumentInput } from './document-input.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { type OfficialDocument, title } from './official-document.ts';
import { phrasesOf } from './phrases.ts';
import { traceNote } from './sign-off.ts';
import { tableBlock } from './table-block.ts';

const withRows = (table: ReportTable): readonly ReportTable[] => (table.rows.length === 0 ? [] : [table]);

/**
 * Fairness of a plan on paper: justified envy, what became of the volunteers, and the lowest points that got in. It
 * states points and names, so it stays in the bureau.
 */
export const fairnessDocument = (language: Language, input: DocumentInput): OfficialDocument => {
  const { district, ledger, plan } = input;
  const phrases = phrasesOf(language, plan.policy);
  const fairness = fairnessOf(planFacts(district, plan.policy, ledger, movesOfPlan(plan), null));
  const tables = [
    fairnessTable(fairness),
    ...withRows(envyTable(input, fairness)),
    ...withRows(cutoffsTable(input, fairness)),
  ];
  return {
    orientation: 'landscape',
    type: 'text',
    blocks: [
      title(phrases.say('fairness.title')),
      phrases.paragraph(phrases.say('fairness.intro', { date: phrases.date(plan.policy.referenceDate) })),
      ...numberedHeadings(
        phrases,
        tables.flatMap((table) => tableBlock(language, table)),
      ),
      traceNote(phrases, input),
    ],
  };
};
