import type { WriteSheet } from 'hucre/xlsx';
import { templateColumnsTable, templateSheets } from '../../src/report/template/columns.ts';
import { templatePolicy, templatePolicyTable } from '../../src/report/template/policy-template.ts';
import { displayWidth } from '../../src/text/display-width.ts';
import type { Language } from '../../src/text/message.ts';
import { render } from '../../src/text/render.ts';
import { tableSheet } from './write-plan-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const emptySheet = ({ title, headings }: ReturnType<typeof templateSheets>[number]): WriteSheet => ({
  name: title,
  columns: headings.map((heading) => ({ width: displayWidth(heading) + 4 })),
  rows: [[...headings]],
  freezePane: { rows: 1 },
});

/** The empty sheets of a dataset, what each column takes, and every key of a policy; equal registries give equal bytes. */
export const templateWorkbook = (language: Language): Promise<Uint8Array> => {
  const wording = language === 'zh' ? 'zh' : 'identifier';
  return writeWorkbook(
    [
      ...templateSheets(wording).map(emptySheet),
      tableSheet(language, templateColumnsTable(wording)),
      tableSheet(language, templatePolicyTable()),
    ],
    { title: render(language, { key: 'template.title', values: {} }), date: new Date(Date.UTC(2000, 0, 1)) },
  );
};

/** The files of a template by name. */
export const templateFiles = async (language: Language): Promise<Readonly<Record<string, string | Uint8Array>>> => ({
  'dataset.xlsx': await templateWorkbook(language),
  'policy.json': `${JSON.stringify(templatePolicy(language), null, 2)}\n`,
});
