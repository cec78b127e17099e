import type { Degree } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

const listed = {
  secondary: [
    '中师',
    '中等师范',
    '中等师范学校',
    '高中',
    '职高',
    '中职',
    '中等专科',
    '中专及以下',
    '高中及以下',
    '高中阶段',
    '高中阶段以下',
    '初中',
  ],
  college: ['专科', '大学专科', '高等专科', '高职', '师专', '专科及以下'],
  bachelor: ['大学本科', '大学', '学士', '双学士', '师范本科', '本科及以上'],
  master: ['硕士研究生', '研究生', '教育硕士', '硕士生', '研究生及以上'],
  doctor: ['博士研究生', '教育博士', '博士生'],
} as const;

const words = new Map<string, Degree>(
  Object.entries({
    ...listed,
    secondary: [...listed.secondary, '中专'],
    college: [...listed.college, '大专'],
    bachelor: [...listed.bachelor, '本科'],
    master: [...listed.master, '硕士'],
    doctor: [...listed.doctor, '博士'],
  }).flatMap(([id, texts]) => texts.map((text) => [text, id as Degree] as const)),
);

/** 全日制本科, 函授大专, 本科毕业, 硕士学位: mode of study and certificate, around the level. */
const withoutDecoration = (text: string): string =>
  text
    .replace(/^(国民教育|普通|全日制|非全日制|在职|函授|自考|自学考试|成人|成教|电大|网络教育|脱产|夜大)+(教育)?/, '')
    .replace(/\((全日制|非全日制|在职|函授|自考|成人|学士|硕士|博士)\)$/, '')
    .replace(/(毕业|学历|学位)+$/, '');

/** Degrees as registers write them. Who left without finishing (肄业, 结业) has no degree, so the level is not known. */
export const degreeWords = vocabulary<Degree>(
  [
    { id: 'secondary', zh: ['中专'], synonyms: listed.secondary },
    { id: 'college', zh: ['大专'], synonyms: listed.college },
    { id: 'bachelor', zh: ['本科'], synonyms: listed.bachelor },
    { id: 'master', zh: ['硕士'], synonyms: listed.master },
    { id: 'doctor', zh: ['博士'], synonyms: listed.doctor },
  ],
  { infer: (text) => words.get(withoutDecoration(text)) },
);
