import { modes } from '../../movement/modes.ts';
import { returns, termOf } from '../../movement/term.ts';
import type { Transfer } from '../../plan/transfer.ts';
import type { Language } from '../../text/message.ts';
import { people } from '../input.ts';
import type { DocumentInput } from './document-input.ts';
import { modeWord, personnelWords, termWords } from './move-words.ts';
import { flush, type OfficialDocument, title } from './official-document.ts';
import { phrasesOf } from './phrases.ts';
import { citedDocument, draftMark, signOff, traceNote } from './sign-off.ts';

/** The letter to a person who moves: what was decided, for how long, what is guaranteed, and the ways to appeal. */
export const personalLetter = (language: Language, input: DocumentInput, transfer: Transfer): OfficialDocument => {
  const { plan, facts, district } = input;
  const { policy } = plan;
  const phrases = phrasesOf(language, policy);
  const { say, date, position, words, paragraph } = phrases;
  const who = people(district);
  const teacher = who.teacher(transfer.teacherId);
  const to = who.schoolName(transfer.toSchoolId);
  const from = who.schoolName(transfer.fromSchoolId);
  const known = transfer.commuteMinutes;
  return {
    orientation: 'portrait',
    type: 'text',
    ...draftMark(phrases, input),
    blocks: [
      title(say('letter.title')),
      flush(say('letter.to', { name: teacher?.name ?? '' })),
      paragraph(
        say('letter.decision', {
          cited: citedDocument(phrases, input),
          from,
          to,
          position: position(transfer),
          mode: modeWord(phrases, transfer),
          start: date(termOf(transfer.mode, policy).start),
        }),
      ),
      paragraph(
        say('letter.term', {
          term: termWords(phrases, transfer, policy),
          personnel: personnelWords(phrases, transfer),
        }),
      ),
      ...(returns(transfer.mode, policy) ? [paragraph(say('letter.returns', { from }))] : []),
      ...(modes[transfer.mode].personnel === 'moves' ? [paragraph(say('letter.contract'))] : []),
      paragraph(say('letter.reasons', { reasons: transfer.reasons.map(words).join(say('list_comma')) })),
      ...(known === null ? [] : [paragraph(say('letter.commute', { minutes: known }))]),
      paragraph(
        facts.reportBy === null
          ? say('letter.report', { to })
          : say('letter.report_by', { to, date: date(facts.reportBy) }),
      ),
      paragraph(say('letter.appeal', { days: policy.appealWorkdays, contact: facts.contact ?? say('contact_blank') })),
      signOff(phrases, input, facts.ordersIssued),
      traceNote(phrases, input),
    ],
  };
};
