import type { RulePrice } from '../../explain/rule-price.ts';
import { policyChangeWords } from '../policy-words.ts';
import { comparisonWords } from './alternative-words.ts';
import type { Speech } from './speech.ts';

/** The price of one rule in words: the change of the policy, and what it gains. */
export const ruleLine = (speech: Speech, { change, comparison }: RulePrice): string => {
  const { language, say } = speech;
  const { text } = policyChangeWords(language, change);
  const says = comparison === null ? say('outcome.unknown') : comparisonWords(speech, comparison, []);
  return say('row', { label: text.replace(/[。.]$/, ''), says });
};
