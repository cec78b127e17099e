import { type MaskingPurpose, maskingRules } from './masking-rule.ts';

/** Surnames of two characters that are still borne (复姓). */
const compoundSurnames = [
  ...['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '司徒', '令狐', '轩辕', '夏侯', '端木'],
  ...['百里', '呼延', '南宫', '闻人', '宇文', '长孙', '独孤', '赫连', '澹台', '公冶', '濮阳', '淳于', '单于', '申屠'],
];

export const maskMark = '＊';

const surnameOf = (name: string): string => {
  const compound = compoundSurnames.find((surname) => name.startsWith(surname) && [...name].length > 2);
  return compound ?? [...name][0] ?? '';
};

/**
 * A name as this kind of document shows it. With `surname` the family name stays and one mark follows, for a rest of
 * any length; a name of another script keeps its first letter.
 */
export const maskName = (purpose: MaskingPurpose, name: string): string => {
  const rule = maskingRules[purpose].name;
  const plain = name.normalize('NFC').trim();
  if (rule === 'full' || plain === '') return plain;
  return rule === 'none' ? maskMark : `${surnameOf(plain)}${maskMark}`;
};
