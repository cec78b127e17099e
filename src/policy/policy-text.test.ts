import { describe, expect, it } from 'vitest';
import { render } from '../text/render.ts';
import { parsePolicyText } from './policy-text.ts';
import { defaultPolicy } from './schema.ts';

const faultsOf = (text: string) => {
  const parsed = parsePolicyText(text, 'rules.json');
  return parsed.ok ? [] : parsed.faults;
};

describe('the text of a policy', () => {
  it('is read with or without a byte order mark', () => {
    expect(parsePolicyText('\uFEFF{}')).toEqual({ ok: true, value: defaultPolicy });
  });

  it.each([
    ['{\n  "seed": 1,\n  "name": }', 3, '11'],
    ['{\r\n"seed": 1\r\n"name": "x"}', 3, '1'],
    ['', 1, '1'],
    ['{"seed": 1', 1, '11'],
  ])('reports line and column of %j', (text, row, column) => {
    expect(faultsOf(text)).toMatchObject([{ place: 'rules.json', severity: 'error', row, column }]);
  });

  it('states it in both languages', () => {
    const [fault] = faultsOf('{\n"seed": 1,,}');
    expect(fault && render('en', fault.expected)).toBe('valid JSON at line 2, column 11');
    expect(fault && render('zh', fault.expected)).toBe('第 2 行第 11 列处应为合法的 JSON');
  });

  it('reports a repeated key instead of taking the last', () => {
    const [fault] = faultsOf('{"seed": 1,\n"seed": 2}');
    expect(fault).toMatchObject({ row: 2, column: '1', found: 'seed' });
  });

  it('names the file also for what is JSON but no policy', () => {
    expect(faultsOf('{"seed": "x"}')).toMatchObject([{ place: 'rules.json', column: 'seed', found: 'x' }]);
  });
});
