import type { StandardSubject, Subject } from '../../district/words.ts';
import type { AddedSubject } from '../../policy/policy.ts';
import { type Vocabulary, vocabulary, type Word } from './vocabulary.ts';

/** The subjects of dataset.md section 1; the names it gives in brackets are its own words too. */
const standard: readonly Word<StandardSubject>[] = [
  { id: 'chinese', zh: ['语文'], synonyms: [] },
  { id: 'mathematics', zh: ['数学'], synonyms: ['maths', 'math'] },
  { id: 'english', zh: ['英语', '外语'], synonyms: [] },
  {
    id: 'morality',
    zh: ['道德与法治'],
    synonyms: [
      '道法',
      '思想品德',
      '思品',
      '品德',
      '政治',
      '思想政治',
      '思政',
      '品德与社会',
      '品德与生活',
      '品生',
      '品社',
      '道德与法制',
    ],
  },
  { id: 'science', zh: ['科学'], synonyms: ['自然', '科学课'] },
  { id: 'it', zh: ['信息科技'], synonyms: ['信息技术', '信息', '计算机', '信息技术教育', '电脑'] },
  { id: 'pe', zh: ['体育', '体育与健康'], synonyms: ['体育健康', '体育与保健', '体健'] },
  { id: 'music', zh: ['音乐'], synonyms: [] },
  { id: 'art', zh: ['美术'], synonyms: [] },
  { id: 'arts', zh: ['艺术'], synonyms: [] },
  { id: 'labour', zh: ['劳动'], synonyms: ['劳动教育', '劳技', '劳动与技术', 'labor'] },
  { id: 'practice', zh: ['综合实践'], synonyms: ['综合实践活动', '综合', '综实'] },
  { id: 'physics', zh: ['物理'], synonyms: ['物理学'] },
  { id: 'chemistry', zh: ['化学'], synonyms: [] },
  { id: 'biology', zh: ['生物', '生物学'], synonyms: [] },
  { id: 'history', zh: ['历史'], synonyms: [] },
  { id: 'geography', zh: ['地理'], synonyms: [] },
  { id: 'mental_health', zh: ['心理健康'], synonyms: ['心理', '心理健康教育'] },
  { id: 'special', zh: ['特殊教育'], synonyms: ['特教'] },
  { id: 'principal', zh: ['校长'], synonyms: ['正校长'] },
  { id: 'vice_principal', zh: ['副校长'], synonyms: [] },
];

/** The standard subjects and those the policy added, each with both names. */
export const subjectWords = (added: readonly AddedSubject[]): Vocabulary<Subject> =>
  vocabulary<Subject>([
    ...standard,
    ...added.map((subject): Word<Subject> => ({ id: subject.id, zh: [subject.zh], synonyms: [subject.en] })),
  ]);
