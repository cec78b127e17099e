import { modes } from '../../movement/modes.ts';
import { termOf } from '../../movement/term.ts';
import type { Transfer } from '../../plan/transfer.ts';
import { maskNumbers } from '../../privacy/mask-numbers.ts';
import type { Language } from '../../text/message.ts';
import { people } from '../input.ts';
import type { DocumentInput } from './document-input.ts';
import { modeWord, personnelWords, termWords } from './move-words.ts';
import { flush, heading, type OfficialDocument, title } from './official-document.ts';
import { phrasesOf } from './phrases.ts';
import { citedDocument, draftMark, officialNumber, signOff } from './sign-off.ts';

/** Whether a move takes the personnel relation along: an order (调令) then, else a notice (交流轮岗通知书). */
export const isOrder = ({ mode }: Pick<Transfer, 'mode'>): boolean => modes[mode].personnel === 'moves';

/**
 * The rotation notice or the transfer order of one person (domain 5.1 step 16: number, name, from, to, position, report
 * date, term, treatment), to both schools, with the receipt of who reported for duty (step 17). `index` is the place in
 * the plan.
 */
export const transferOrder = (
  language: Language,
  input: DocumentInput,
  transfer: Transfer,
  index: number,
): OfficialDocument => {
  const { plan, facts, district } = input;
  const phrases = phrasesOf(language, plan.policy);
  const { say, date, position, paragraph } = phrases;
  const who = people(district);
  const name = who.teacher(transfer.teacherId)?.name ?? '';
  const from = who.schoolName(transfer.fromSchoolId);
  const to = who.schoolName(transfer.toSchoolId);
  const start = date(termOf(transfer.mode, plan.policy).start);
  return {
    orientation: 'portrait',
    type: 'text',
    ...draftMark(phrases, input),
    blocks: [
      title(say(isOrder(transfer) ? 'order.title' : 'order.title_stays')),
      officialNumber(phrases, input, index),
      flush(say('order.to', { from, to })),
      paragraph(
        say('order.decision', {
          cited: citedDocument(phrases, input),
          decided: facts.decided === null ? say('date_blank') : date(facts.decided),
          name,
          from,
          to,
          start,
          position: position(transfer),
          mode: modeWord(phrases, transfer),
        }),
      ),
      {
        kind: 'fields',
        rows: [
          [say('field.teacher_id'), maskNumbers('roster', transfer.teacherId)],
          [say('field.term'), termWords(phrases, transfer, plan.policy)],
          [say('field.personnel'), personnelWords(phrases, transfer)],
          [say('field.report_by'), facts.reportBy === null ? say('date_blank') : date(facts.reportBy)],
        ],
      },
      paragraph(say('order.closing', { from, to })),
      signOff(phrases, input, facts.ordersIssued),
      heading(say('order.receipt_title')),
      flush(say('order.receipt', { name, to })),
      flush(say('order.receipt_signed')),
    ],
  };
};
