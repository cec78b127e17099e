import { z } from 'zod';
import { type Message, message } from '../../text/message.ts';
import { clauseOf } from '../clause.ts';
import { type Field, refuse, words } from '../field.ts';
import type { LocalDocument } from '../local-document.ts';
import { type PolicyParameter, parameter } from '../parameter.ts';

const parts = ['title', 'number', 'issuing_office'] as const;
type Part = (typeof parts)[number];

const longest: Readonly<Record<Part, number>> = { title: 120, number: 60, issuing_office: 100 };

/** A part that is absent, or not words: a fault at the part, in words that name it. */
const refusalOf = (part: Part): { readonly expected: Message; readonly remedy: Message } => ({
  expected: message(`policy.expected.local_document.${part}`),
  remedy: message(`policy.remedy.local_document.${part}`),
});

const partOf = (part: Part): z.ZodType<string> =>
  z.unknown().transform((given, context) => {
    const read = words(longest[part]).schema.safeParse(given);
    if (read.success) return read.data;
    refuse(context, given, refusalOf(part));
    return z.NEVER;
  });

const localDocument: Field<LocalDocument | null> = {
  schema: z
    .strictObject({ title: partOf('title'), number: partOf('number'), issuing_office: partOf('issuing_office') })
    .transform(({ title, number, issuing_office: issuingOffice }) => ({ title, number, issuingOffice }))
    .nullable(),
  expected: message('policy.expected.local_document'),
};

/** The document that notices cite (domain 5.1 steps 4 and 14): without it they are drafts. */
export const localDocumentParameters: readonly PolicyParameter[] = [
  parameter({
    key: 'local_document',
    property: 'localDocument',
    fallback: null,
    clauses: [clauseOf('product')],
    field: localDocument,
    write: (cited) =>
      cited === null ? null : { title: cited.title, number: cited.number, issuing_office: cited.issuingOffice },
  }),
];
