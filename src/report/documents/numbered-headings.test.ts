import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/support/policy.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { heading, note } from './official-document.ts';
import { phrasesOf } from './phrases.ts';

const blocks = [heading('甲'), note('注'), heading('乙'), ...Array.from({ length: 10 }, () => heading('丙'))];
const textsOf = (language: 'zh' | 'en') =>
  numberedHeadings(phrasesOf(language, aPolicy()), blocks).map((block) => ('text' in block ? block.text : ''));

describe('the headings of a document', () => {
  it('are numbered in the order they stand in, nothing else is', () => {
    expect(textsOf('zh').slice(0, 4)).toEqual(['一、甲', '注', '二、乙', '三、丙']);
    expect(textsOf('zh').slice(-3)).toEqual(['十、丙', '十一、丙', '十二、丙']);
    expect(textsOf('en').slice(0, 3)).toEqual(['1. 甲', '注', '2. 乙']);
  });
});
