import { message } from '../../text/message.ts';
import { type CellResult, refused } from '../cell-result.ts';

/** What a spreadsheet shows where a formula failed, or where the column is too narrow for a date or a number. */
const errors =
  /^(#(n\/a|ref!|name\?|value!|div\/0!|null!|num!|spill!|calc!|field!|blocked!|connect!|unknown!|getting_data)|#{3,})$/i;

export const isErrorCell = (text: string): boolean => text.startsWith('#') && errors.test(text);

/** A formula that failed is neither a value nor an empty cell, in any column. */
export const failedFormula = (): CellResult<never> =>
  refused(message('intake.expected.no_error'), message('intake.remedy.no_error'));

/** Words that stand where a name or a code is not known, and what programs write for a missing value. */
const unknown: ReadonlySet<string> = new Set([
  ...['nan', 'nat', '<na>', 'null', '(null)', 'none', 'nil', 'undefined', 'n/a', 'na', 'tbd', 'unknown', 'xxx'],
  ...['无', '暂无', '没有', '无名', '空', '空白', '空缺', '缺', '缺编', '否', '同上', '同前', '其他', '其它'],
  ...[
    '待定',
    '待补',
    '待补充',
    '待填',
    '待核',
    '待核实',
    '待查',
    '待聘',
    '待招',
    '待分配',
    '不详',
    '未知',
    '未详',
    '不明',
    '未定',
    '未填',
  ],
]);

/** Whether a required name or code is blank in substance: a word for "none", or signs without a letter or digit. */
export const isNoName = (text: string): boolean =>
  unknown.has(text.toLowerCase()) || !/[\p{L}\p{N}\p{M}\p{Co}\p{Cn}]/u.test(text);
