import { termOf } from '../../movement/term.ts';
import type { Transfer } from '../../plan/transfer.ts';
import { maskNumbers } from '../../privacy/mask-numbers.ts';
import type { Language } from '../../text/message.ts';
import { people } from '../input.ts';
import type { DocumentInput } from './document-input.ts';
import { modeWord, personnelWords, termWords } from './move-words.ts';
import { flush, heading, type OfficialDocument, title } from './official-document.ts';
import { phrasesOf } from './phrases.ts';
import { officialNumber, signOff } from './sign-off.ts';

/**
 * The transfer order (调令) of one person (domain 5.1 step 16: number, name, from, to, position, report date, term,
 * treatment), to both schools, with the receipt of who reported for duty (step 17). `index` is the place in the plan.
 */
export const transferOrder = (
  language: Language,
  input: DocumentInput,
  transfer: Transfer,
  index: number,
): OfficialDocument => {
  const { plan, facts, district } = input;
  const phrases = phrasesOf(language, plan.policy);
  const { say, date, post, position, paragraph } = phrases;
  const who = people(district);
  const name = who.teacher(transfer.teacherId)?.name ?? '';
  const from = who.schoolName(transfer.fromSchoolId);
  const to = who.schoolName(transfer.toSchoolId);
  const start = date(termOf(transfer.mode, plan.policy).start);
  return {
    orientation: 'portrait',
    type: 'text',
    blocks: [
      title(say('order.title')),
      officialNumber(phrases, input, index),
      flush(say('order.to', { from, to })),
      paragraph(
        say('order.decision', {
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
          [say('field.name'), name],
          [say('field.teacher_id'), maskNumbers('roster', transfer.teacherId)],
          [say('field.from'), from],
          [say('field.to'), to],
          [say('field.post'), post(transfer)],
          [say('field.mode'), modeWord(phrases, transfer)],
          [say('field.term'), termWords(phrases, transfer, plan.policy)],
          [say('field.personnel'), personnelWords(phrases, transfer)],
          [say('field.report_by'), facts.reportBy === null ? say('date_blank') : date(facts.reportBy)],
        ],
      },
      paragraph(say('order.treatment')),
      paragraph(say('order.handover', { from, to })),
      signOff(phrases, input),
      heading(say('order.receipt_title')),
      flush(say('order.receipt', { name, to })),
      flush(say('order.receipt_signed')),
    ],
  };
};
