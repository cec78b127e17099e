import type { Placement, Transfer } from '../../plan/transfer.ts';
import { maskName } from '../../privacy/mask-name.ts';
import type { Language } from '../../text/message.ts';
import { people } from '../input.ts';
import type { DocumentInput } from './document-input.ts';
import { modeWord, termMonthsWords } from './move-words.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { type Block, type DocumentColumn, heading, type OfficialDocument, title } from './official-document.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { signOff, traceNote } from './sign-off.ts';

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

const column = (
  phrases: Phrases,
  key: string,
  width: number,
  align: DocumentColumn['align'] = 'left',
): DocumentColumn => ({
  heading: phrases.say(`column.${key}`),
  width,
  align,
});

const movesTable = (phrases: Phrases, lines: readonly NoticeLine[]): Block => ({
  kind: 'table',
  type: 'normal',
  columns: [
    column(phrases, 'number', 6.5, 'center'),
    column(phrases, 'name', 9),
    column(phrases, 'from', 19),
    column(phrases, 'to', 19),
    column(phrases, 'post', 13),
    column(phrases, 'mode', 10.5),
    column(phrases, 'term', 26),
  ],
  rows: lines.map((line, index) => [String(index + 1), line.name, line.from, line.to, line.post, line.mode, line.term]),
});

const placementsTable = (phrases: Phrases, lines: readonly Omit<NoticeLine, 'from' | 'mode'>[]): Block => ({
  kind: 'table',
  type: 'normal',
  columns: [
    column(phrases, 'number', 7, 'center'),
    column(phrases, 'name', 16),
    column(phrases, 'placed_at', 34),
    column(phrases, 'post', 20),
    column(phrases, 'bond', 24),
  ],
  rows: lines.map((line, index) => [String(index + 1), line.name, line.to, line.post, line.term]),
});

/** The public notice (公示): the moves, the days in which anyone may object, and the address for objections. */
export const publicNotice = (language: Language, input: DocumentInput): OfficialDocument => {
  const { plan, facts, district } = input;
  const phrases = phrasesOf(language, plan.policy);
  const { say, date, post, paragraph } = phrases;
  const who = people(district);
  const shown = (name: string): string => maskName(facts.noticeNames === 'masked' ? 'export' : 'notice', name);
  const moveLine = (transfer: Transfer): NoticeLine => ({
    name: shown(who.teacher(transfer.teacherId)?.name ?? ''),
    from: who.schoolName(transfer.fromSchoolId),
    to: who.schoolName(transfer.toSchoolId),
    post: post(transfer),
    mode: modeWord(phrases, transfer),
    term: termMonthsWords(phrases, transfer, plan.policy),
  });
  const placementLine = (placement: Placement) => ({
    name: shown(who.hire(placement.teacherId)?.name ?? ''),
    to: who.schoolName(placement.toSchoolId),
    post: post(placement),
    term: placement.bondUntil === null ? '' : date(placement.bondUntil),
  });
  const [moved, placed] = [plan.transfers.length > 0, plan.placements.length > 0];
  const kind = !placed ? 'moves' : moved ? 'both' : 'placements';
  const days = plan.policy.publicNoticeWorkdays;
  const window =
    facts.window === null
      ? say('notice.window_open', { days })
      : say('notice.window', { days, from: date(facts.window.from), until: date(facts.window.until) });
  const contact = facts.contact ?? say('contact_blank');
  return {
    orientation: 'portrait',
    type: 'text',
    blocks: numberedHeadings(phrases, [
      title(say('notice.title')),
      paragraph(
        say(`notice.intro_${kind}`, {
          policy: plan.policy.name,
          count: plan.transfers.length,
          schools: new Set(plan.transfers.map((transfer) => transfer.toSchoolId)).size,
          placed: plan.placements.length,
        }),
      ),
      paragraph(window),
      paragraph(say('notice.objections', { contact })),
      ...(kind === 'placements'
        ? []
        : [heading(say('notice.moves')), movesTable(phrases, plan.transfers.map(moveLine))]),
      ...(placed
        ? [heading(say('notice.placements')), placementsTable(phrases, plan.placements.map(placementLine))]
        : []),
      signOff(phrases, input),
      traceNote(phrases, input),
    ]),
  };
};
