import type { Itinerant } from '../../plan/indicator-counts.ts';
import type { Language } from '../../text/message.ts';
import { evidenceReport } from '../evidence/evidence-report.ts';
import type { DocumentInput } from './document-input.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { type OfficialDocument, title } from './official-document.ts';
import { phrasesOf } from './phrases.ts';
import { signOff, traceNote } from './sign-off.ts';
import { tableBlock } from './table-block.ts';

/**
 * The supervision evidence as a printed document: the tables of `evidence.xlsx` with their arithmetic, signed (domain
 * 2.4; clause 0.3).
 */
export const evidenceDocument = (language: Language, input: DocumentInput, itinerant?: Itinerant): OfficialDocument => {
  const phrases = phrasesOf(language, input.plan.policy);
  return {
    orientation: 'landscape',
    type: 'text',
    blocks: [
      title(phrases.say('evidence.title')),
      phrases.paragraph(phrases.say('evidence.intro', { date: phrases.date(input.plan.policy.referenceDate) })),
      ...numberedHeadings(
        phrases,
        evidenceReport(input, itinerant).flatMap((table) => tableBlock(language, table)),
      ),
      signOff(phrases, input, null),
      traceNote(phrases, input),
    ],
  };
};
