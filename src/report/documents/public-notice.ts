import type { District } from '../../district/district.ts';
import { isHeadSubject } from '../../district/words.ts';
import type { Placement, Transfer } from '../../plan/transfer.ts';
import { maskName } from '../../privacy/mask-name.ts';
import type { Language } from '../../text/message.ts';
import { people } from '../input.ts';
import type { DocumentInput } from './document-input.ts';
import { fittedTable } from './fitted-table.ts';
import { modeWord, termMonthsWords } from './move-words.ts';
import { type DocumentColumn, flush, type OfficialDocument, title } from './official-document.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { citedDocument, draftMark, signOff, traceNote } from './sign-off.ts';
import { type SummedRows, summedRows } from './summed-rows.ts';

/** Whom a notice is about: heads have one of their own, since another office decides on them (domain 5.1 step 14). */
export type NoticeOf = 'teachers' | 'heads';

/**
 * The only facts a notice may give about a person (domain 5.1 step 14: name, from, to, subject, mode, term). A line is
 * built from these fields alone, so no other fact of the roster can reach the notice (clause 0.35 and domain 6, Law).
 */
interface NoticeLine {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly post: string;
  readonly mode: string;
  readonly term: string;
}

type HireLine = Omit<NoticeLine, 'from' | 'mode'>;

interface NoticeList {
  readonly key: 'moves' | 'heads' | 'placements';
  readonly columns: readonly Pick<DocumentColumn, 'heading' | 'align'>[];
  readonly rows: SummedRows;
}

const columnsOf = ({ say }: Phrases, ...keys: readonly string[]): NoticeList['columns'] =>
  keys.map((key) => ({ heading: say(`column.${key}`), align: key === 'number' ? 'center' : 'left' }));

/** The sum of a list, in the columns of number and name, with the school it is of. */
const sumRow =
  ({ say }: Phrases, schoolAt: number, columns: number) =>
  (school: string | null, count: number): readonly string[] =>
    Array.from({ length: columns }, (_, index) => {
      if (index === 0) return say(school === null ? 'sum' : 'subtotal');
      if (index === 1) return say('people', { count });
      return index === schoolAt ? (school ?? '') : '';
    });

/** Items by a school, schools in the order of the district. */
const bySchool = <Item>(
  { schools }: District,
  items: readonly Item[],
  schoolOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const found = Map.groupBy(items, schoolOf);
  return new Map(schools.flatMap(({ id, name }) => (found.has(id) ? [[name, found.get(id) ?? []] as const] : [])));
};

const movesList = (
  phrases: Phrases,
  input: DocumentInput,
  of: NoticeOf,
  transfers: readonly Transfer[],
  lineOf: (transfer: Transfer) => NoticeLine,
): NoticeList => ({
  key: of === 'heads' ? 'heads' : 'moves',
  columns: columnsOf(phrases, 'number', 'name', 'from', 'to', of === 'heads' ? 'office' : 'post', 'mode', 'term'),
  rows: summedRows(
    bySchool(input.district, transfers, ({ fromSchoolId }) => fromSchoolId),
    (transfer, number) => {
      const line = lineOf(transfer);
      return [String(number), line.name, line.from, line.to, line.post, line.mode, line.term];
    },
    sumRow(phrases, 2, 7),
  ),
});

const placementsList = (
  phrases: Phrases,
  input: DocumentInput,
  placements: readonly Placement[],
  lineOf: (placement: Placement) => HireLine,
): NoticeList => ({
  key: 'placements',
  columns: columnsOf(phrases, 'number', 'name', 'placed_at', 'post', 'bond'),
  rows: summedRows(
    bySchool(input.district, placements, ({ toSchoolId }) => toSchoolId),
    (placement, number) => {
      const line = lineOf(placement);
      return [String(number), line.name, line.to, line.post, line.term];
    },
    sumRow(phrases, 2, 5),
  ),
});

/** The people of a notice: its moves, and in the teachers' own the new teachers. */
const peopleOf = ({ plan }: DocumentInput, of: NoticeOf) => ({
  transfers: plan.transfers.filter(({ subject }) => isHeadSubject(subject) === (of === 'heads')),
  placements: of === 'heads' ? [] : plan.placements,
});

/** Whether there is such a notice; a plan without any move still has the teachers' one. */
export const hasNotice = (input: DocumentInput, of: NoticeOf): boolean =>
  peopleOf(input, of).transfers.length > 0 ||
  (of === 'teachers' && !hasNotice(input, 'heads')) ||
  peopleOf(input, of).placements.length > 0;

const attachment = (
  phrases: Phrases,
  list: NoticeList,
  number: number,
  mark: { readonly mark?: string },
): OfficialDocument => {
  const { orientation, table } = fittedTable(list.columns, list.rows.rows, list.rows.sums);
  return {
    orientation,
    type: 'text',
    continues: true,
    ...mark,
    blocks: [
      { kind: 'attachment', text: phrases.say('attachment', { number }) },
      title(phrases.say(`notice.${list.key}`)),
      table,
    ],
  };
};

/**
 * The public notice (公示): what it rests on, the days in which anyone may object and the address for objections, signed;
 * the lists are its attachments, by school and with their sums. It states of the process what is on record.
 */
export const publicNotice = (
  language: Language,
  input: DocumentInput,
  of: NoticeOf = 'teachers',
): readonly OfficialDocument[] => {
  const { plan, facts, district } = input;
  const phrases = phrasesOf(language, plan.policy);
  const { say, date, post, position, paragraph } = phrases;
  const who = people(district);
  const shown = (name: string): string => maskName(facts.noticeNames === 'masked' ? 'export' : 'notice', name);
  const { transfers, placements } = peopleOf(input, of);
  const moveLine = (transfer: Transfer): NoticeLine => ({
    name: shown(who.teacher(transfer.teacherId)?.name ?? ''),
    from: who.schoolName(transfer.fromSchoolId),
    to: who.schoolName(transfer.toSchoolId),
    post: of === 'heads' ? position(transfer) : post(transfer),
    mode: modeWord(phrases, transfer),
    term: termMonthsWords(phrases, transfer, plan.policy),
  });
  const placementLine = (placement: Placement): HireLine => ({
    name: shown(who.hire(placement.teacherId)?.name ?? ''),
    to: who.schoolName(placement.toSchoolId),
    post: post(placement),
    term: placement.bondUntil === null ? '' : date(placement.bondUntil),
  });
  const [moved, placed] = [transfers.length > 0, placements.length > 0];
  const kind = of === 'heads' ? 'heads' : !placed ? 'moves' : moved ? 'both' : 'placements';
  const lists = [
    ...(kind === 'placements' ? [] : [movesList(phrases, input, of, transfers, moveLine)]),
    ...(placed ? [placementsList(phrases, input, placements, placementLine)] : []),
  ];
  const days = plan.policy.publicNoticeWorkdays;
  const window =
    facts.window === null
      ? say('notice.window_open', { days })
      : say('notice.window', { days, from: date(facts.window.from), until: date(facts.window.until) });
  const reviewed = facts.reviewedSchools ?? 0;
  const mark = draftMark(phrases, input);
  return [
    {
      orientation: 'portrait',
      type: 'text',
      ...mark,
      blocks: [
        title(say(of === 'heads' ? 'notice.title_heads' : 'notice.title')),
        paragraph(
          say(`notice.intro_${kind}`, {
            cited: citedDocument(phrases, input),
            reviewed: reviewed === 0 ? '' : say('notice.reviewed', { schools: reviewed }),
            count: transfers.length,
            schools: new Set(transfers.map((transfer) => transfer.toSchoolId)).size,
            placed: placements.length,
          }),
        ),
        paragraph(window),
        paragraph(say('notice.objections', { contact: facts.contact ?? say('contact_blank') })),
        ...lists.map(({ key }, index) =>
          flush(
            say(
              lists.length === 1 ? 'notice.attached' : index === 0 ? 'notice.attached_first' : 'notice.attached_next',
              {
                number: index + 1,
                list: say(`notice.${key}`),
              },
            ),
          ),
        ),
        signOff(phrases, input, facts.issued),
        traceNote(phrases, input),
      ],
    },
    ...lists.map((list, index) => attachment(phrases, list, index + 1, mark)),
  ];
};
