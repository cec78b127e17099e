import { describe, expect, it } from 'vitest';
import { render } from '../../text/render.ts';
import { parsePolicy, policyDocument } from '../schema.ts';

const whole = {
  title: '2026年教师交流轮岗实施方案',
  number: '龙政办〔2026〕12号',
  issuing_office: '华龙区人民政府办公室',
};

const faultsOf = (given: unknown): readonly (readonly (string | null)[])[] => {
  const parsed = parsePolicy({ local_document: given });
  return parsed.ok
    ? []
    : parsed.faults.map(({ column, found, expected, remedy }) => [
        column,
        found,
        render('zh', expected),
        render('zh', remedy),
      ]);
};

describe('the key local_document', () => {
  it('comes back from the document of the policy as it was given', () => {
    const parsed = parsePolicy({ local_document: whole });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(parsed.value.localDocument).toEqual({
      title: whole.title,
      number: whole.number,
      issuingOffice: whole.issuing_office,
    });
    expect(policyDocument(parsed.value).local_document).toEqual(whole);
  });

  it('reports a document without a number at the number, with what to write there', () => {
    const { number: _number, ...unnumbered } = whole;
    const expected = [
      '本地文件的文号，1 到 60 字',
      '填写 number，如 "龙政办〔2026〕12号"；尚未编号的，把 local_document 设为 null。',
    ];
    expect(faultsOf(unnumbered)).toEqual([['local_document.number', null, ...expected]]);
    expect(faultsOf({ ...whole, number: ' ' })).toEqual([['local_document.number', ' ', ...expected]]);
    expect(faultsOf({ ...whole, number: 12 })).toEqual([['local_document.number', '12', ...expected]]);
  });

  it('reports every part that is missing, and parts it does not know', () => {
    expect(faultsOf({}).map(([column]) => column)).toEqual([
      'local_document.title',
      'local_document.number',
      'local_document.issuing_office',
    ]);
    expect(faultsOf({ ...whole, date: '2026-03-01' }).map(([column]) => column)).toEqual(['local_document.date']);
    expect(faultsOf('龙政办〔2026〕12号').map(([column]) => column)).toEqual(['local_document']);
  });
});
