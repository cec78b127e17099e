import type { Placement, Transfer } from '../../plan/transfer.ts';
import { maskName } from '../../privacy/mask-name.ts';
import type { Language } from '../../text/message.ts';
import { people } from '../input.ts';
import type { DocumentInput } from './document-input.ts';
import { modeWord, termMonthsWords } from './move-words.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { type Block, type DocumentColumn, heading, type OfficialDocument, title } from './official-document.ts';
import { signOff, traceNote } from './sign-off.ts';
import { type Speaker, speaker } from './speaker.ts';

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
  speech: Speaker,
  key: string,
  width: number,
  align: DocumentColumn['align'] = 'left',
): DocumentColumn => ({
  heading: speech.say(`column.${key}`),
  width,
  align,
});

const movesTable = (speech: Speaker, lines: readonly NoticeLine[]): Block => ({
  kind: 'table',
  type: 'normal',
  columns: [
    column(speech, 'number', 6.5, 'center'),
    column(speech, 'name', 9),
    column(speech, 'from', 19),
    column(speech, 'to', 19),
    column(speech, 'post', 13),
    column(speech, 'mode', 10.5),
    column(speech, 'term', 26),
  ],
  rows: lines.map((line, index) => [String(index + 1), line.name, line.from, line.to, line.post, line.mode, line.term]),
});

const placementsTable = (speech: Speaker, lines: readonly Omit<NoticeLine, 'from' | 'mode'>[]): Block => ({
  kind: 'table',
  type: 'normal',
  columns: [
    column(speech, 'number', 7, 'center'),
    column(speech, 'name', 16),
    column(speech, 'placed_at', 34),
    column(speech, 'post', 20),
    column(speech, 'bond', 24),
  ],
  rows: lines.map((line, index) => [String(index + 1), line.name, line.to, line.post, line.term]),
});

/** The public notice (公示): the moves, the days in which anyone may object, and the address for objections. */
export const publicNotice = (language: Language, input: DocumentInput): OfficialDocument => {
  const { plan, facts, district } = input;
  const speech = speaker(language, plan.policy);
  const { say, date, post, paragraph } = speech;
  const who = people(district);
  const shown = (name: string): string => maskName(facts.noticeNames === 'masked' ? 'export' : 'notice', name);
  const moveLine = (transfer: Transfer): NoticeLine => ({
    name: shown(who.teacher(transfer.teacherId)?.name ?? ''),
    from: who.schoolName(transfer.fromSchoolId),
    to: who.schoolName(transfer.toSchoolId),
    post: post(transfer),
    mode: modeWord(speech, transfer),
    term: termMonthsWords(speech, transfer, plan.policy),
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
    blocks: numberedHeadings(speech, [
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
        : [heading(say('notice.moves')), movesTable(speech, plan.transfers.map(moveLine))]),
      ...(placed
        ? [heading(say('notice.placements')), placementsTable(speech, plan.placements.map(placementLine))]
        : []),
      signOff(speech, input),
      traceNote(speech, input),
    ]),
  };
};
