import { encodeText, type TextEncoding } from '../../api/documents/decode-text.ts';
import { writeCsv } from '../../api/documents/write-csv.ts';
import { type DatasetWriting, datasetFiles, datasetWorkbook } from '../../api/documents/write-dataset.ts';
import { writeWorkbook } from '../../api/documents/write-workbook.ts';
import { dirtyTables } from './dirt/dirty-tables.ts';
import { type DistrictRequest, generateDistrict } from './generate.ts';
import { isDirtyProfile } from './profiles.ts';

/** The files of a generated district's folder, by name. A dirty profile's have Chinese headings and the usual dirt. */
export const generatedFiles = (
  request: DistrictRequest,
  writing: DatasetWriting & { readonly encoding: TextEncoding },
): ReturnType<typeof datasetFiles> => {
  const district = generateDistrict(request);
  if (!isDirtyProfile(request.profile)) return datasetFiles(district, writing);
  return dirtyTables(district, request.seed).map(({ title, lines }) => ({
    name: `${title}.csv`,
    bytes: encodeText(writeCsv(lines), writing.encoding),
  }));
};

/** The same as one workbook, a sheet per table. */
export const generatedWorkbook = (request: DistrictRequest, writing: DatasetWriting): Promise<Uint8Array> => {
  const district = generateDistrict(request);
  if (!isDirtyProfile(request.profile)) return datasetWorkbook(district, writing);
  const sheets = dirtyTables(district, request.seed).map(({ title, lines }) => ({
    name: title,
    rows: lines.map((line) => [...line]),
  }));
  return writeWorkbook(sheets, { title: 'dataset', date: new Date(Date.UTC(2000, 0, 1)) });
};
