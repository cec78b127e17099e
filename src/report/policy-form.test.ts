import { describe, expect, it } from 'vitest';
import { policyParameters } from '../policy/register.ts';
import { languages } from '../text/message.ts';
import { policyForm } from './policy-form.ts';

describe('the form of a policy', () => {
  it.each(languages)('holds every key once, in the order of the policy, with words for each option: %s', (language) => {
    const { groups, goals } = policyForm(language);
    const keys = groups.flatMap((group) => group.keys);
    expect(keys.map(({ key }) => key)).toEqual(policyParameters.map(({ key }) => key));
    const names = [
      ...groups.map(({ name }) => name),
      ...goals.map(({ name }) => name),
      ...keys.flatMap(({ control }) => ('options' in control ? control.options.map(({ name }) => name) : [])),
    ];
    // A sentence that is missing is shown as its key.
    expect(names.filter((name) => /^[a-z_]+[.][a-z_.]+$/.test(name))).toEqual([]);
    expect(keys.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
    expect(keys.filter(({ meaning }) => /[(（][a-z]+_[a-z_]+[)）]|\bnull\b/.test(meaning))).toEqual([]);
  });

  it('carries the limits of a number and the clause of the default', () => {
    const key = policyForm('en')
      .groups.flatMap((group) => group.keys)
      .find((one) => one.key === 'max_commute_minutes');
    expect(key).toMatchObject({
      default: 60,
      control: { kind: 'number', least: 1, most: 1440, optional: true },
      clauses: [{ clause: null }, { clause: '0.48' }],
    });
  });
});
