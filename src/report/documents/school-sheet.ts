import type { School } from '../../district/school.ts';
import { indicatorCode, standardNeed } from '../../equity/standard.ts';
import type { IndicatorCount } from '../../plan/indicator-counts.ts';
import { indicatorCounts } from '../../plan/indicator-counts.ts';
import { movesOfPlan } from '../../plan/moves-of-plan.ts';
import type { Language } from '../../text/message.ts';
import { people } from '../input.ts';
import { type SlotFlow, slotFlows } from '../slot-flows.ts';
import type { DocumentInput } from './document-input.ts';
import { modeWord, termMonthsWords } from './move-words.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { type Block, type DocumentColumn, flush, heading, type OfficialDocument, title } from './official-document.ts';
import { areaOf, type Phrases, phrasesOf } from './phrases.ts';
import { traceNote } from './sign-off.ts';

/** What all sheets of a plan are made from, computed once. */
export interface SchoolSheets {
  readonly input: DocumentInput;
  readonly flows: ReadonlyMap<string, readonly SlotFlow[]>;
  readonly indicators: ReadonlyMap<string, readonly IndicatorCount[]>;
}

export const schoolSheets = (input: DocumentInput): SchoolSheets => {
  const { district, plan, ledger } = input;
  return {
    input,
    flows: Map.groupBy(slotFlows(input), ({ slot }) => slot.schoolId as string),
    indicators: Map.groupBy(
      indicatorCounts(district, plan.policy, ledger, movesOfPlan(plan)),
      ({ school }) => school.id as string,
    ),
  };
};

/** Columns as `key:width`, figures to the right. */
const columnsOf = ({ say }: Phrases, ...keys: readonly string[]): readonly DocumentColumn[] =>
  keys.map((given) => {
    const [key = '', width = '10'] = given.split(':');
    const figure = given.endsWith(':n');
    return { heading: say(`column.${key}`), width: figure ? 9 : Number(width), align: figure ? 'right' : 'left' };
  });

const tableOrNone = (
  { say, paragraph }: Phrases,
  columns: readonly DocumentColumn[],
  rows: readonly (readonly string[])[],
): Block => (rows.length === 0 ? paragraph(say('sheet.none')) : { kind: 'table', type: 'normal', columns, rows });

const coverage = (phrases: Phrases, flows: readonly SlotFlow[]): Block =>
  tableOrNone(
    phrases,
    columnsOf(
      phrases,
      'post:24',
      'required:n',
      'held_before:n',
      'out:n',
      'in:n',
      'held_after:n',
      'gap_before:n',
      'gap_after:n',
    ),
    flows.map(({ slot, leaving, arriving, after, gapBefore, gapAfter }) => [
      phrases.post(slot),
      ...[slot.required, slot.held, leaving, arriving, after, gapBefore, gapAfter].map(String),
    ]),
  );

const standards = (phrases: Phrases, counts: readonly IndicatorCount[], { plan }: DocumentInput): readonly Block[] =>
  counts.length === 0
    ? []
    : [
        heading(phrases.say('sheet.indicators')),
        {
          kind: 'table',
          type: 'normal',
          columns: columnsOf(
            phrases,
            'stage:12',
            'indicator:34',
            'pupils:n',
            'need:n',
            'count_before:n',
            'count_after:n',
          ),
          rows: counts.map(({ stage, indicator, pupils, known, before, after }) => [
            phrases.words({ key: 'report.term.stage', values: { id: stage } }),
            phrases.words({ key: 'report.indicator', values: { code: indicatorCode[indicator], name: indicator } }),
            String(pupils),
            String(standardNeed(plan.policy.standardThresholds[stage][indicator], pupils)),
            known ? String(before[plan.policy.statSite]) : phrases.say('sheet.unknown'),
            known ? String(after[plan.policy.statSite]) : phrases.say('sheet.unknown'),
          ]),
        },
      ];

/**
 * A school's sheet: leavers, arrivals, whether each subject is still covered, the teacher indicators before and after,
 * and room for the principal's answer. For people of other schools it gives only their arrival, subject and term. It
 * gives no reason why a person may stay.
 */
export const schoolSheet = (language: Language, sheets: SchoolSheets, school: School): OfficialDocument => {
  const { input, flows, indicators } = sheets;
  const { plan, district } = input;
  const phrases = phrasesOf(language, plan.policy);
  const { say, post, date, paragraph } = phrases;
  const who = people(district);
  const out = plan.transfers.filter((transfer) => transfer.fromSchoolId === school.id);
  const into = plan.transfers.filter((transfer) => transfer.toSchoolId === school.id);
  const begin = plan.placements.filter((placement) => placement.toSchoolId === school.id);
  const moved = columnsOf(phrases, 'name:12', 'school:24', 'post:15', 'mode:13', 'term:28');
  const line = (transfer: (typeof out)[number], other: string): readonly string[] => [
    who.teacher(transfer.teacherId)?.name ?? '',
    who.schoolName(other),
    post(transfer),
    modeWord(phrases, transfer),
    termMonthsWords(phrases, transfer, plan.policy),
  ];
  return {
    orientation: 'portrait',
    type: 'sheet',
    blocks: numberedHeadings(phrases, [
      title(say('sheet.title')),
      flush(say('sheet.school', { school: school.name, area: areaOf(phrases, school), code: school.id })),
      paragraph(say('sheet.sums', { out: out.length, in: into.length, new: begin.length })),
      heading(say('sheet.leaving')),
      tableOrNone(
        phrases,
        moved,
        out.map((transfer) => line(transfer, transfer.toSchoolId)),
      ),
      heading(say('sheet.coming')),
      tableOrNone(
        phrases,
        moved,
        into.map((transfer) => line(transfer, transfer.fromSchoolId)),
      ),
      ...(begin.length === 0
        ? []
        : [
            heading(say('sheet.beginning')),
            tableOrNone(
              phrases,
              columnsOf(phrases, 'name:20', 'post:30', 'bond:30'),
              begin.map((placement) => [
                who.hire(placement.teacherId)?.name ?? '',
                post(placement),
                placement.bondUntil === null ? '' : date(placement.bondUntil),
              ]),
            ),
          ]),
      heading(say('sheet.coverage')),
      coverage(phrases, flows.get(school.id) ?? []),
      ...standards(phrases, indicators.get(school.id) ?? [], input),
      heading(say('sheet.answer')),
      paragraph(say('sheet.answer_room', { days: plan.policy.reviewWorkdays })),
      { kind: 'signature', lines: [say('sheet.principal_signs'), say('date_blank')] },
      traceNote(phrases, input),
    ]),
  };
};
