import type { Itinerant } from '../../plan/indicator-counts.ts';
import type { Language } from '../../text/message.ts';
import { evidenceReport } from '../evidence/evidence-report.ts';
import type { Column, ReportTable } from '../table.ts';
import { tableWords } from '../table-words.ts';
import type { DocumentInput } from './document-input.ts';
import { type Block, heading, type OfficialDocument, type PaperColumn, paragraph, title } from './official-document.ts';
import { signOff, traceNote } from './sign-off.ts';
import { speaker } from './speaker.ts';

const widths: Readonly<Record<Column['kind'], number>> = { text: 12, number: 7, decimal: 9, note: 26 };

const decimals = 4;

const cell = (value: string | number | null, kind: Column['kind']): string => {
  if (value === null) return '';
  return typeof value === 'number' && kind === 'decimal' ? value.toFixed(decimals) : String(value);
};

const tableBlock = (language: Language, table: ReportTable): readonly Block[] => {
  const { title: name, columns, rows } = tableWords(language, table);
  const paper = columns.map(
    ({ heading: text, kind }): PaperColumn => ({
      heading: text,
      width: widths[kind],
      align: kind === 'number' || kind === 'decimal' ? 'right' : 'left',
    }),
  );
  return [
    heading(name),
    {
      kind: 'table',
      type: 'small',
      columns: paper,
      rows: rows.map((row) => row.map((value, index) => cell(value, columns[index]?.kind ?? 'text'))),
    },
  ];
};

/** The supervision evidence on paper: the tables of `evidence.xlsx` with their arithmetic, signed (domain 2.4; clause 0.3). */
export const evidenceDocument = (language: Language, input: DocumentInput, itinerant?: Itinerant): OfficialDocument => {
  const speech = speaker(language, input.plan.policy);
  return {
    orientation: 'landscape',
    type: 'text',
    blocks: [
      title(speech.say('evidence.title')),
      paragraph(speech.say('evidence.intro', { date: speech.date(input.plan.policy.referenceDate) })),
      ...evidenceReport(input, itinerant).flatMap((table) => tableBlock(language, table)),
      signOff(speech, input),
      traceNote(speech, input),
    ],
  };
};
