import type { Role, Sex } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

export const sexWords = vocabulary<Sex>([
  { id: 'male', zh: ['男'], synonyms: ['男性', 'm'] },
  { id: 'female', zh: ['女'], synonyms: ['女性', 'f'] },
]);

export const roleWords = vocabulary<Role>([
  { id: 'teacher', zh: ['教师'], synonyms: ['任课教师', '专任教师', '教员', '普通教师'] },
  { id: 'principal', zh: ['校长'], synonyms: ['正校长', '园长'] },
  { id: 'vice_principal', zh: ['副校长'], synonyms: ['副园长'] },
]);
