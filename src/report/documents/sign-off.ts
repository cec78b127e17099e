import { yearOf } from '../../district/date.ts';
import type { DocumentInput } from './document-input.ts';
import type { Block } from './official-document.ts';
import type { Phrases } from './phrases.ts';

/** The office and the day, with room for seal and pen where they are not stated. */
export const signOff = ({ say, date }: Phrases, { facts }: DocumentInput): Block => ({
  kind: 'signature',
  lines: [
    say('seal_here', { bureau: facts.bureau ?? say('bureau_blank') }),
    facts.issued === null ? say('date_blank') : date(facts.issued),
  ],
});

/** 龙教人〔2026〕12号: the running number is the place in the list, so that the same plan numbers the same. */
export const officialNumber = ({ say }: Phrases, { facts, plan }: DocumentInput, index: number): Block => ({
  kind: 'number',
  text: say('number', {
    word: facts.numberWord ?? say('number_blank'),
    year: yearOf(facts.issued ?? plan.policy.referenceDate),
    number: index + 1,
  }),
});

/** Ties the document to the archive: policy, published seed and the decision file's seal, if there is one. */
export const traceNote = ({ say }: Phrases, { facts, plan }: DocumentInput): Block => ({
  kind: 'note',
  text:
    facts.seal === null
      ? say('trace', { policy: plan.policy.name, seed: plan.policy.seed, dataset: plan.dataset.sha256.slice(0, 16) })
      : say('trace_sealed', { policy: plan.policy.name, seed: plan.policy.seed, seal: facts.seal.slice(0, 16) }),
});
