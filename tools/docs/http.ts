import { type Action, reachOf } from '../../api/access/permissions.ts';
import { type Role, roles } from '../../api/http/contract/role.ts';
import { personOnly } from '../../api/http/plugins/openapi-parts.ts';
import { problemStatuses } from '../../api/http/plugins/problems.ts';
import { type Language, languages } from '../../src/text/message.ts';
import { isTag, operationSummary, tagDescription } from '../../src/text/operations.ts';
import { render } from '../../src/text/render.ts';
import { markdownRow } from './markdown.ts';

/** What the page needs of the OpenAPI document. */
export interface HttpDocument {
  readonly tags?: readonly { readonly name: string }[];
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly tags?: readonly string[];
            readonly responses: Readonly<Record<string, unknown>>;
            readonly parameters?: readonly { readonly name: string; readonly in: string }[];
          }
        >
      >
    >
  >;
}

/** The action of each operation by its name (`GET /api/plans`), as the routes declare it. */
export type OperationActions = ReadonlyMap<string, Action | 'public'>;

const say = (language: Language, key: string): string => render(language, { key: `docs.http.${key}`, values: {} });

/** Statuses that almost every operation shares; the page explains them once. */
const shared = new Set(['400', '401', '403', '413', '415', '429', '500', '503', '507']);

const columns = ['operation', 'does', 'scope', 'roles', 'statuses', 'headers'] as const;

const roleName = (language: Language, role: Role): string =>
  render(language, { key: `account_role.${role}`, values: {} });

const rolesOf = (language: Language, action: Action | 'public'): string => {
  if (action === 'public') return say(language, 'public');
  const allowed = roles.filter((role) => reachOf(role, action) !== null);
  return allowed.map((role) => roleName(language, role)).join(language === 'zh' ? '、' : ', ');
};

const scopeOf = (language: Language, action: Action | 'public'): string => {
  if (action === 'public') return '';
  return personOnly.includes(action) ? say(language, 'person_only') : `\`${action}\``;
};

/** The body of docs/reference/http: what operations share, then one table for each section of the document. */
const pageOf = (language: Language, document: HttpDocument, actions: OperationActions): string => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );
  const row = ({ name, operation }: (typeof operations)[number]): string => {
    const action = actions.get(name) ?? 'public';
    const headers = (operation.parameters ?? []).filter((one) => one.in === 'header').map((one) => `\`${one.name}\``);
    return markdownRow([
      `\`${name}\``,
      operationSummary(language, name),
      scopeOf(language, action),
      rolesOf(language, action),
      Object.keys(operation.responses)
        .filter((status) => !shared.has(status))
        .join(' '),
      headers.join(' '),
    ]);
  };
  const sections = (document.tags ?? []).flatMap(({ name: tag }) => {
    const rows = operations.filter(({ operation }) => operation.tags?.includes(tag) === true).map(row);
    if (rows.length === 0 || !isTag(tag)) return [];
    const heading = [
      markdownRow(columns.map((key) => say(language, `column.${key}`))),
      markdownRow(columns.map(() => '---')),
    ];
    return [`## ${tagDescription(language, tag)}`, [...heading, ...rows].join('\n')];
  });
  const rules = [
    'credentials',
    'scopes',
    'idempotency',
    'revisions',
    'waiting',
    'events',
    'pages',
    'problems',
    'limits',
  ];
  const problems = Object.entries(problemStatuses).toSorted(([, one], [, other]) => one - other);
  return `${[
    `# ${say(language, 'title')}`,
    say(language, 'intro'),
    `## ${say(language, 'rules')}`,
    rules.map((rule) => `- ${say(language, `rule.${rule}`)}`).join('\n'),
    ...sections,
    `## ${say(language, 'problems')}`,
    [
      markdownRow(['status', 'code', 'title'].map((key) => say(language, `column.${key}`))),
      markdownRow(['---', '---', '---']),
      ...problems.map(([code, status]) =>
        markdownRow([String(status), `\`${code}\``, render(language, { key: `problem.${code}.title`, values: {} })]),
      ),
    ].join('\n'),
  ].join('\n\n')}\n`;
};

/** The HTTP reference in both languages, by file name below docs/reference. */
export const httpPages = (document: HttpDocument, actions: OperationActions): ReadonlyMap<string, string> =>
  new Map(
    languages.map((language) => [`http${language === 'zh' ? '.zh-CN' : ''}.md`, pageOf(language, document, actions)]),
  );

/** The names of those pages, for the test that lists the folder. */
export const httpPageNames: readonly string[] = ['http.md', 'http.zh-CN.md'];
