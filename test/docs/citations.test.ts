import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { policyClauses } from '../../src/clauses/register.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const folders = '{api,bin,data,docs,solver,src,test,tools,web}';
const sources = [
  ...globSync(['*.md', `${folders}/**/*.{md,mjs,sql,ts,tsx}`, 'api/http/contract/*.json'], { cwd: root }),
].filter((path) => !/node_modules|[/\\]dist[/\\]/.test(path) && basename(path) !== 'citations.test.ts');
const pageNames = new Set(sources.filter((path) => path.endsWith('.md')).map((path) => basename(path).toLowerCase()));

const domainPage = 'docs/specification/domain.md';
const documents = ['dataset', 'domain', 'model'] as const;
const sectionsOf = (name: string): ReadonlySet<string> =>
  new Set(
    [...read(`docs/specification/${name}.md`).matchAll(/^#{2,3} (\d+(?:\.\d+)?)\.? /gm)].map(([, one]) => one ?? ''),
  );
const sections = new Map<string, ReadonlySet<string>>(documents.map((name) => [name, sectionsOf(name)]));
const clauseRows = /^\| ([0-4]\.\d+) \| ([A-Z/]+) \| (.*) \| (.*) \|$/gm;
const clauses = new Set([...read(domainPage).matchAll(clauseRows)].map(([, id]) => id ?? ''));
const [, steps = ''] = /### 5\.1 Steps\n([\s\S]*?)\n### /.exec(read(domainPage)) ?? [];
const stepNumbers = new Set([...steps.matchAll(/^\| (\d+) \|/gm)].map(([, one]) => one ?? ''));

interface Citation {
  readonly path: string;
  readonly line: number;
  readonly words: string;
  /** Each thing cited, and whether the specification has it. */
  readonly found: boolean;
}

const list = String.raw`\d+(?:\.\d+)?(?:(?:,|-)\s*\d+\.\d+|\s+(?:and|to)\s+\d+(?:\.\d+)?)*`;
const clauseList = String.raw`\d\.\d+(?:(?:,|-|\s+and|\s+to)\s*\d\.\d+)*`;
const ofSections = new RegExp(
  String.raw`\b(?:(dataset|domain|model)\.md,?|(domain))\s+(?:sections?\s+)?(${list})`,
  'gi',
);
const ofSteps = /\bdomain(?:\.md)?\s+5\.1,?\s+(?:steps?|documents?)\s+(\d+(?:\s+(?:to|and)\s+\d+)*)/gi;
const ofClauses = new RegExp(String.raw`\bclauses?:?\s+(?:of\s+)?['"]?(${clauseList})`, 'gi');
const ofReferences = /\bclauseOf\('(?:hualong|xingtai|liaocheng|quzhou|yuquan)', '([^']+)'/g;
const ofPages = /(?<![\w./`-])([a-z][\w-]*\.md)\b/g;
const numbers = (words: string): readonly string[] => words.match(/\d+(?:\.\d+)?/g) ?? [];

/** Line breaks inside a comment become blanks, so that a citation may run over two lines. */
const flattened = (text: string): string =>
  text.replaceAll(/\n[ \t]*(?:\*(?!\/)|\/\/)?/g, (gap) => ' '.repeat(gap.length));

const citationsIn = (path: string, text: string): readonly Citation[] => {
  const flat = flattened(text);
  const matching = (pattern: RegExp, isThere: (match: RegExpMatchArray) => boolean): readonly Citation[] =>
    [...flat.matchAll(pattern)].map((match) => ({
      path,
      line: text.slice(0, match.index).split('\n').length,
      words: match[0].replaceAll(/\s+/g, ' '),
      found: isThere(match),
    }));
  const all = (known: ReadonlySet<string> | undefined, words: string): boolean =>
    numbers(words).every((number) => known?.has(number) === true);
  return [
    ...matching(ofSections, ([, named, bare, words = '']) =>
      all(sections.get((named ?? bare ?? '').toLowerCase()), words),
    ),
    ...matching(ofSteps, ([, words = '']) => all(stepNumbers, words)),
    ...matching(ofClauses, ([, words = '']) => all(clauses, words)),
    ...matching(ofReferences, ([, words = '']) => all(clauses, words)),
    ...(path.endsWith('.md') ? [] : matching(ofPages, ([, page = '']) => pageNames.has(page.toLowerCase()))),
  ];
};

const placesOf = (id: string): string => {
  const clause = policyClauses.find((one) => one.id === id);
  return [...(clause?.places ?? []).map((place) => `\`${place}\``), ...(clause?.reason ? [clause.reason] : [])].join(
    ', ',
  );
};
const withPlaces = (page: string): string =>
  page.replaceAll(
    clauseRows,
    (_row, id: string, kinds: string, demand: string) => `| ${id} | ${kinds} | ${demand} | ${placesOf(id)} |`,
  );

// JUNHENG_WRITE_SAMPLES=yes npx vitest run test/docs/citations.test.ts writes the last column anew.
beforeAll(() => {
  if (process.env.JUNHENG_WRITE_SAMPLES === undefined) return;
  writeFileSync(join(root, domainPage), withPlaces(read(domainPage)));
});

describe('the specification', () => {
  it('contains every section and clause that a comment or a page cites', () => {
    const citations = sources.flatMap((path) => citationsIn(path, read(path)));
    expect(citations.length).toBeGreaterThan(600);
    const dead = citations.filter(({ found }) => !found).map(({ path, line, words }) => `${path}:${line} ${words}`);
    expect(dead).toEqual([]);
  });

  it.each([
    'domain 2.11',
    'dataset.md section 7',
    'dataset.md sections 3 and 9',
    'model.md, section 7',
    '(domain\n * 9.9)',
    'domain 2.9 and 16',
    'domain 5.1 step 21',
    'clauses 0.41 and 0.60',
    "clause: '4.87'",
    "clauseOf('hualong', '0.60')",
    'see nowhere.md',
  ])('reports a citation of what is not there: %j', (words) => {
    const reported = citationsIn('a.ts', `\n/** Why (${words}). */`).filter(({ found }) => !found);
    expect(reported.map(({ line }) => line)).toEqual([2]);
  });

  it('lists every clause of the register with its kind and its place in the program', () => {
    const page = read(domainPage);
    const rows = [...page.matchAll(clauseRows)].map(([, id, kinds]) => ({ id, kinds }));
    expect(rows.map(({ id }) => id)).toEqual(policyClauses.map(({ id }) => id));
    for (const { id, kinds = '' } of rows)
      expect([...kinds.split('/')].toSorted()).toEqual(
        [...(policyClauses.find((one) => one.id === id)?.kinds ?? [])].toSorted(),
      );
    expect(page).toBe(withPlaces(page));
  });
});
