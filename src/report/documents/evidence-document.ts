import type { Itinerant } from '../../plan/indicator-counts.ts';
import { displayWidth } from '../../text/display-width.ts';
import type { Language } from '../../text/message.ts';
import { evidenceReport } from '../evidence/evidence-report.ts';
import type { Column, ReportTable } from '../table.ts';
import { tableWords } from '../table-words.ts';
import type { DocumentInput } from './document-input.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { type Block, type DocumentColumn, heading, type OfficialDocument, title } from './official-document.ts';
import { phrasesOf } from './phrases.ts';
import { signOff, traceNote } from './sign-off.ts';

/** Room for the longest text of a column, within reason; a heading may take two lines. */
const widthOf = (heading: string, texts: readonly string[]): number =>
  Math.min(28, Math.max(5, Math.ceil(displayWidth(heading) / 2), ...texts.map(displayWidth)));

const decimals = 4;

/** Tables of more columns are set in small type. */
const roomy = 9;

const cell = (value: string | number | null, kind: Column['kind']): string => {
  if (value === null) return '';
  return typeof value === 'number' && kind === 'decimal' ? value.toFixed(decimals) : String(value);
};

const tableBlock = (language: Language, table: ReportTable): readonly Block[] => {
  const { title: name, columns, rows } = tableWords(language, table);
  const texts = rows.map((row) => row.map((value, index) => cell(value, columns[index]?.kind ?? 'text')));
  const paper = columns.map(
    ({ heading: text, kind }, index): DocumentColumn => ({
      heading: text,
      width: widthOf(
        text,
        texts.map((row) => row[index] ?? ''),
      ),
      align: kind === 'number' || kind === 'decimal' ? 'right' : 'left',
    }),
  );
  return [
    heading(name),
    {
      kind: 'table',
      type: columns.length > roomy ? 'small' : 'normal',
      columns: paper,
      rows: texts,
    },
  ];
};

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
