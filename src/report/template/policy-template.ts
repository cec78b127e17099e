import type { ClauseReference } from '../../policy/clause.ts';
import { parameterMeaning, parameterName } from '../../policy/parameter.ts';
import { policyParameters } from '../../policy/register.ts';
import { defaultPolicy } from '../../policy/schema.ts';
import type { Language } from '../../text/message.ts';
import { type Message, message } from '../../text/message.ts';
import { columns, type ReportTable } from '../table.ts';
import { cellText } from '../words.ts';

const clauseMessage = ({ document, clause }: ClauseReference): Message =>
  clause === null ? message('template.document', { document }) : message('template.clause', { document, clause });

/** A value as it stands in `policy.json`. */
const asJson = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Every key of a policy with its name, default, meaning and what it rests on. */
export const templatePolicyTable = (): ReportTable => ({
  key: 'template_policy',
  columns: columns(
    'template_key',
    'template_name',
    'template_default',
    'template_meaning:note',
    'template_clauses:note',
  ),
  rows: policyParameters.map(({ key, clauses, write }) => [
    key,
    message(parameterName(key)),
    asJson(write(defaultPolicy)),
    message(parameterMeaning(key)),
    clauses.map(clauseMessage),
  ]),
});

/** `policy.json` with every key at its default, and for each the clauses it rests on in words; it reads as the built-in policy. */
export const templatePolicy = (language: Language): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(policyParameters.map(({ key, write }) => [key, write(defaultPolicy)])),
  clauses: Object.fromEntries(
    policyParameters
      .filter(({ key, clauses }) => key !== 'clauses' && clauses.length > 0)
      .map(({ key, clauses }) => [key, cellText(language, clauses.map(clauseMessage))]),
  ),
});
