import { type CalendarDate, yearOf } from '../../district/date.ts';
import type { DocumentInput } from './document-input.ts';
import type { Block } from './official-document.ts';
import type { Phrases } from './phrases.ts';

/** The office and the document's own day, with room for seal and pen where they are not stated. */
export const signOff = ({ say, date }: Phrases, { facts }: DocumentInput, day: CalendarDate | null): Block => ({
  kind: 'signature',
  lines: [
    say('seal_here', { bureau: facts.bureau ?? say('bureau_blank') }),
    day === null ? say('date_blank') : date(day),
  ],
});

/** 龙教人〔2026〕12号: the running number is the place in the list, so that the same plan numbers the same. */
export const officialNumber = ({ say }: Phrases, { facts, plan }: DocumentInput, index: number): Block => ({
  kind: 'number',
  text: say('number', {
    word: facts.numberWord ?? say('number_blank'),
    year: yearOf(facts.ordersIssued ?? plan.policy.referenceDate),
    number: index + 1,
  }),
});

/** The local document as notices and orders cite it; room to write it by hand while none is named. */
export const citedDocument = ({ say }: Phrases, { plan }: DocumentInput): string => {
  const cited = plan.policy.localDocument;
  return cited === null
    ? say('cited_blank')
    : say('cited', { office: cited.issuingOffice, title: cited.title, number: cited.number });
};

/** A document that cites no local document is a draft, and says so on every page. */
export const draftMark = ({ say }: Phrases, { plan }: DocumentInput): { readonly mark?: string } =>
  plan.policy.localDocument === null ? { mark: say('draft') } : {};

/** Ties the document to the archive: published lottery number and the decision file's seal, or the data's. */
export const traceNote = ({ say }: Phrases, { facts, plan }: DocumentInput): Block => ({
  kind: 'note',
  text:
    facts.seal === null
      ? say('trace', { seed: plan.policy.seed, dataset: plan.dataset.sha256.slice(0, 16) })
      : say('trace_sealed', { seed: plan.policy.seed, seal: facts.seal.slice(0, 16) }),
});
