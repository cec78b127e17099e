import { describe, expect, it } from 'vitest';
import { documentDistrict, documentInput, zhou } from '../../../test/support/documents.ts';
import { withTeacher } from '../../../test/support/lawful-plan.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import type { District } from '../../district/district.ts';
import type { Fault } from '../../fault.ts';
import { unprintableName } from '../../intake/checks/printable-names.ts';
import { message } from '../../text/message.ts';
import { documentFiles } from './document-files.ts';
import { unprintable } from './unprintable.ts';

const rare = '\u{2a6d6}';
const renamed = withTeacher(documentDistrict(), zhou, { name: `周慧${rare}` });
const files = documentFiles('zh', documentInput({}, aPolicy(), renamed));
const of = (district: District, warnings: readonly Fault[] = []) => ({ district, warnings });
const lacks = (character: string) => (codePoint: number) => codePoint !== character.codePointAt(0);

describe('a character the font lacks', () => {
  it('names the person’s row: table, code and name', () => {
    const faults = unprintable(files, of(renamed), lacks(rare));
    expect(faults.map(({ severity, place, column, found }) => [severity, place, column, found])).toEqual([
      ['error', 'teachers', 'name', `${zhou} 周慧${rare}`],
    ]);
    expect(faults[0]?.expected).toEqual({
      key: 'documents.expected.printable_name',
      values: { id: zhou, name: `周慧${rare}`, characters: `${rare}（U+2A6D6）` },
    });
  });

  it('names file and row when the import reported them', () => {
    const reported: Fault = {
      ...{ severity: 'warning', place: '教师.csv', row: 7, column: '姓名', found: `周慧${rare}` },
      expected: message(unprintableName, { table: 'teachers', id: zhou, characters: rare }),
      remedy: message('documents.remedy.printable', { characters: rare }),
    };
    const others = [{ ...reported, row: 8, expected: message(unprintableName, { table: 'teachers', id: 'X' }) }];
    const faults = unprintable(files, of(renamed, [...others, reported]), lacks(rare));
    expect(faults.map(({ severity, place, row, column }) => [severity, place, row, column])).toEqual([
      ['error', '教师.csv', 7, '姓名'],
    ]);
  });

  it('names the school, or the file when no name contains it', () => {
    expect(unprintable(files, of(renamed), lacks('柳')).map(({ place, found }) => [place, found])).toEqual([
      ['schools', 'R 柳屯中心小学'],
    ]);
    const places = unprintable(files, of(renamed), lacks('知')).map(({ place }) => place);
    expect(places).toContain('rotation-notices');
    expect(places).not.toContain('teachers');
  });

  it('does not matter where it is not printed', () => {
    expect(unprintable([], of(renamed), () => false)).toEqual([]);
    expect(unprintable(files, of(renamed), () => true)).toEqual([]);
  });
});
