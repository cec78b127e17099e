import type { PolicyChange } from '../policy/difference.ts';
import { parameterName } from '../policy/parameter.ts';
import { type Language, message } from '../text/message.ts';
import { render, term } from '../text/render.ts';

type Scalar = string | number | boolean | null;
const isScalar = (value: unknown): value is Scalar => typeof value !== 'object' || value === null;
const isList = (value: unknown): value is readonly Scalar[] => Array.isArray(value) && value.every(isScalar);

/** A value for people: yes, no and nothing in words, what has a form of its own as in `policy.json`. */
const valueText = (language: Language, value: unknown): string => {
  if (typeof value === 'boolean' || value === null) return term(language, `policy_value.${value}`);
  if (Array.isArray(value) && value.length === 0) return term(language, 'policy_value.none');
  if (isList(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The change of one key as a sentence; of a list what joined and what left. */
const sentence = (language: Language, { key, before, after }: PolicyChange): string => {
  const name = render(language, message(parameterName(key)));
  if (isList(before) && isList(after)) {
    const without = (list: readonly Scalar[], other: readonly Scalar[]) => list.filter((item) => !other.includes(item));
    const [added, dropped] = [without(after, before), without(before, after)];
    const values = { name, added: valueText(language, added), dropped: valueText(language, dropped) };
    if (added.length > 0 && dropped.length > 0) return render(language, message('policy_change.both', values));
    if (added.length > 0) return render(language, message('policy_change.added', values));
    if (dropped.length > 0) return render(language, message('policy_change.dropped', values));
  }
  const values = { name, before: valueText(language, before), after: valueText(language, after) };
  return render(language, message('policy_change.other', values));
};

/** A change with its key's name and a sentence about it. */
export const policyChangeWords = (language: Language, change: PolicyChange) => ({
  ...change,
  name: render(language, message(parameterName(change.key))),
  text: sentence(language, change),
});
