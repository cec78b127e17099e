import type { Subject } from '../district/words.ts';
import type { Policy } from '../policy/policy.ts';
import { type Message, message } from '../text/message.ts';

/** A word of a vocabulary as a cell: `termCell('area', 'rural')` reads 乡村 or rural; several are joined. */
export const termCell = (family: string, id: string | readonly string[]): Message =>
  message(`report.term.${family}`, { id: typeof id === 'string' ? id : id.join(';') });

export const yesNo = (value: boolean): Message => termCell('boolean', value ? 'yes' : 'no');

/** A subject by its word, also one that the policy added with both names (dataset.md section 1). */
export const subjectCell = (policy: Policy, subject: Subject): Message => {
  const added = policy.subjects.find((candidate) => candidate.id === subject);
  return added === undefined
    ? termCell('subject', subject)
    : message('report.term.added_subject', { zh: added.zh, en: added.en });
};
