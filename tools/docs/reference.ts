import { commandHelp, wholeHelp } from '../../api/cli/commander.ts';
import { commandNames, commands } from '../../api/cli/registry.ts';
import { type TableName, tableNames, tables } from '../../src/intake/tables.ts';
import { goalNames } from '../../src/policy/goal.ts';
import type { ReportTable } from '../../src/report/table.ts';
import { templateColumnsTable } from '../../src/report/template/columns.ts';
import { templatePolicyTable } from '../../src/report/template/policy-template.ts';
import { type Language, languages } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';
import { markdownTable } from './markdown.ts';

const say = (language: Language, key: string): string => render(language, { key: `docs.${key}`, values: {} });

const code = new Set(['template_identifier', 'template_key', 'template_default']);

const layout = { program: 'junheng', width: 100 };

/** The columns of one table; the first cell of a row names its table. */
const columnsOf = (language: Language, name: TableName): ReportTable => {
  const { key, columns, rows } = templateColumnsTable(language === 'zh' ? 'zh' : 'identifier');
  const title = language === 'zh' ? tables[name].zh : name;
  return {
    key,
    columns: columns.slice(1),
    rows: rows.filter(([sheet]) => sheet === title).map((cells) => cells.slice(1)),
  };
};

/** The reference pages by name, each from the register that the program itself reads. */
const pages: Readonly<Record<string, (language: Language) => Promise<readonly string[]>>> = {
  dataset: async (language) =>
    tableNames.flatMap((name) => [
      `## \`${name}\` ${tables[name].zh}`,
      markdownTable(language, columnsOf(language, name), code),
    ]),
  policy: async (language) => [
    markdownTable(language, templatePolicyTable(), code),
    `## ${say(language, 'policy.goals')}`,
    goalNames.map((goal) => `- \`${goal}\` ${render(language, { key: `goal.${goal}`, values: {} })}`).join('\n'),
  ],
  'command-line': async (language) => {
    const all = await Promise.all(commandNames.map((name) => commands[name]()));
    const shown = [
      ['junheng', wholeHelp({ language }, commandNames, layout)],
      ...all.map((one) => [one.command, commandHelp({ language }, one, layout)]),
    ];
    return shown.flatMap(([name = '', help = '']) => [`## \`${name}\``, `\`\`\`text\n${help}\n\`\`\``]);
  },
};

/** Every reference page in both languages, by its file below docs/reference. */
export const referencePages = async (): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  for (const [name, bodyOf] of Object.entries(pages))
    for (const language of languages) {
      const parts = [
        `# ${say(language, `${name}.title`)}`,
        say(language, `${name}.intro`),
        ...(await bodyOf(language)),
      ];
      files.set(`${name}${language === 'zh' ? '.zh-CN' : ''}.md`, `${parts.join('\n\n')}\n`);
    }
  return files;
};
