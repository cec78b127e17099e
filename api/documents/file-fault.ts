import type { Fault } from '../../src/fault.ts';
import { failure } from '../../src/result.ts';
import { message } from '../../src/text/message.ts';

/** What can be wrong with a file before its rows are looked at; `intake.file.*` has the words for each. */
export type FileTrouble =
  | 'missing'
  | 'unreadable'
  | 'empty'
  | 'empty_folder'
  | 'no_tables'
  | 'workbook_in_folder'
  | 'too_large'
  | 'too_many_rows'
  | 'zip_bomb'
  | 'damaged_zip'
  | 'damaged_workbook'
  | 'not_a_workbook'
  | 'web_page'
  | 'xml_workbook'
  | 'old_workbook'
  | 'password'
  | 'not_text'
  | 'damaged_utf8'
  | 'utf16'
  | 'big5'
  | 'csv_quote'
  | 'csv_swallowed'
  | 'single_table'
  | 'empty_workbook'
  | 'archive_bomb'
  | 'archive_damaged'
  | 'archive_password'
  | 'archive_no_tables'
  | 'archive_workbook';

/** One fault about a whole file, as the only outcome. */
export const fileFault = (
  place: string,
  trouble: FileTrouble,
  values: Readonly<Record<string, string | number>> = {},
  row: number | null = null,
) => {
  const fault: Fault = {
    severity: 'error',
    place,
    row,
    column: null,
    found: null,
    expected: message(`intake.file.${trouble}`, values),
    remedy: message(`intake.file.${trouble}.remedy`, values),
  };
  return failure<Fault>([fault]);
};
