import type { Control } from '../policy/field.ts';
import { goalNames } from '../policy/goal.ts';
import { type PolicyParameter, parameterMeaning, parameterName } from '../policy/parameter.ts';
import { type PolicyGroup, policyGroups } from '../policy/register.ts';
import { type Language, message } from '../text/message.ts';
import { render, term } from '../text/render.ts';

/** Vocabularies whose words stand elsewhere in the catalogue; the options of every other key have words of their own. */
const vocabularies: Readonly<Record<string, string>> = {
  source_areas: 'area',
  target_areas: 'area',
  grassroots_areas: 'area',
  rotation_scopes: 'scope',
  backbone_levels: 'backbone',
  rural_hire_types: 'hire',
  counted_modes: 'mode',
  itinerant_subjects: 'subject',
};

const controlWords = (language: Language, key: string, control: Control | undefined) => {
  if (control === undefined) return { kind: 'structure' as const };
  if (!('options' in control)) return control;
  const family = vocabularies[key] ?? `policy_option.${key}`;
  return {
    kind: control.kind,
    options: control.options.map((value) => ({ value, name: term(language, `${family}.${value}`) })),
  };
};

/** A meaning without the spellings of `policy.json`: the form shows options by their names, and nothing as an empty field. */
const spoken = (language: Language, meaning: string): string =>
  meaning
    .replaceAll(/ ?[（(][a-z_]+(?:[、,] ?[a-z_]+)*[）)]/g, '')
    .replaceAll(/\bnull\b/g, term(language, 'policy_value.empty'));

const keyWords = (language: Language, { key, fallback, clauses, field }: PolicyParameter) => ({
  key,
  name: render(language, message(parameterName(key))),
  meaning: spoken(language, render(language, message(parameterMeaning(key)))),
  expected: render(language, field.expected),
  default: fallback,
  clauses: clauses.map(({ document, clause }) => ({
    clause,
    text: [term(language, `document.${document}`), ...(clause === null ? [] : [clause])].join(' '),
  })),
  control: controlWords(language, key, field.control),
});

/** Every key of a policy by group, with the words, limits, default and clauses that a form shows. */
export const policyForm = (language: Language) => ({
  groups: (Object.keys(policyGroups) as readonly PolicyGroup[]).map((group) => ({
    group,
    name: term(language, `policy_group.${group}`),
    keys: policyGroups[group].map((parameter) => keyWords(language, parameter)),
  })),
  goals: goalNames.map((goal) => ({ goal, name: term(language, `goal.${goal}`) })),
});
