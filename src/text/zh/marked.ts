import type { markedText as english } from '../en/marked.ts';

/** 标出错误的工作簿。 */
export const markedText: Readonly<Record<keyof typeof english, string>> = {
  'marked.sheet': '问题清单',
  'marked.head.severity': '类别',
  'marked.head.place': '所在表',
  'marked.head.row': '所在行',
  'marked.head.column': '所在列',
  'marked.head.found': '读到的内容',
  'marked.head.expected': '应为',
  'marked.head.remedy': '如何改正',
  'marked.severity.error': '错误',
  'marked.severity.warning': '提醒',
};
