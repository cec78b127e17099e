import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from './decode-text.ts';

const decoded = (bytes: Uint8Array): string => {
  const text = decodeText('学校.csv', bytes);
  return text.ok ? text.value : (text.faults[0]?.expected.key ?? '');
};
const text = '学校代码,学校名称\n101,清泉街小学\n102,𬭎€龦';

describe('the encoding of a text table', () => {
  it('is UTF-8, with or without its mark', () => {
    expect(decoded(encodeText(text, 'utf8'))).toBe(text);
    expect(decoded(encodeText(`\ufeff${text}`, 'utf8'))).toBe(text);
  });

  it('is GB18030, with every character there is', () => {
    expect(decoded(encodeText(text, 'gb18030'))).toBe(text);
    expect(encodeText('语文', 'gb18030')).toEqual(Buffer.from([0xd3, 0xef, 0xce, 0xc4]));
  });

  it('is UTF-8 wherever the bytes are, though GB18030 had words for them', () => {
    const bytes = encodeText('隆茅', 'gb18030');
    expect(decoded(bytes)).toBe('¡é');
  });

  it('is UTF-16 where a spreadsheet saved it so, with its mark', () => {
    expect(decoded(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  });

  it('is none in a picture', () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(decoded(picture)).toBe('intake.file.not_text');
    expect(decoded(Buffer.from('ffd8ffe1ffffffff', 'hex'))).toBe('intake.file.not_text');
  });

  it('is told when UTF-8 was damaged, rather than read as something else', () => {
    const bytes = encodeText('清泉街小学，'.repeat(50), 'utf8');
    bytes[31] = 0x20;
    expect(decoded(bytes)).toBe('intake.file.damaged_utf8');
  });
});
