import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { withoutBidiInside } from '../../../src/text/bidi.ts';
import type { Language } from '../../../src/text/message.ts';
import { render } from '../../../src/text/render.ts';
import type { RefusalValues } from '../../use-cases/refused.ts';
import { Problem } from './problems.ts';

type Issue = z.core.$ZodIssue;

const words = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError } as const;
const between = { zh: '；', en: '; ' } as const;

const usualText = (language: Language, issue: Issue): string => {
  // It has its input, which the library's type of a finished issue does not promise.
  const said = words[language](issue as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? '');
};

/** What is wrong in a language. A rule of our own names its words in the catalogue where the library would say them. */
const issueText = (language: Language, issue: Issue): string =>
  issue.code === 'custom' ? render(language, { key: issue.message, values: {} }) : usualText(language, issue);

/** A request that does not match the route's schema: every fault with its place. */
export class InvalidRequest extends Problem {
  readonly #issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super('invalid_request');
    this.#issues = issues;
  }

  override valuesIn(language: Language): RefusalValues {
    const texts = this.#issues.map((issue) => `/${issue.path.join('/')}: ${issueText(language, issue)}`);
    return { issues: texts.join(between[language]) };
  }
}

const readUnchanged = <Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> | InvalidRequest => {
  const read = schema.safeParse(data, { reportInput: true });
  return read.success ? read.data : new InvalidRequest(read.error.issues);
};

/**
 * What was read, or a problem in the reader's language, which needs the input. Texts lose their bidirectional control
 * characters before they are judged, so that what is left is what the schema admits.
 */
export const readAs = <Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> | InvalidRequest =>
  readUnchanged(schema, withoutBidiInside(data));

/** Passwords and other secrets are compared as they come. */
const holdsSecrets = (url: string | undefined): boolean => /^\/api\/session(\/|$)/.test(url ?? '');

/** Judges the parts of a request by the schemas of its route. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, url }) =>
  (data) => {
    const read = (holdsSecrets(url) ? readUnchanged : readAs)(schema, data);
    return read instanceof InvalidRequest ? { error: read } : { value: read };
  };
