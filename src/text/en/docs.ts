import type { Catalogue } from '../message.ts';

/** The titles and opening sentences of the reference pages. */
export const docsText: Catalogue = {
  'docs.dataset.title': 'Dataset reference',
  'docs.dataset.intro':
    'Every column of every table: its heading, its identifier, whether it is needed, what it takes, and other headings that are recognised. `npm run docs` writes this page from the register by which the program reads tables; how to prepare data is in [the dataset](../dataset.md).',
  'docs.policy.title': 'Policy reference',
  'docs.policy.intro':
    'Every key of `policy.json`. All are optional; an unknown key or a value out of range is refused by name. Rates are exact: `"10%"`, `"0.1"` and `"1/10"` are one and the same. Numbers such as 0.41 name clauses of the policy documents that the product is built on. `npm run docs` writes this page.',
  'docs.policy.goals': 'Goals to choose from',
  'docs.command-line.title': 'Command-line reference',
  'docs.command-line.intro':
    'The `--help` of every command. In the project folder `junheng` is written `npm run --silent junheng --`. `npm run docs` writes this page.',
};
