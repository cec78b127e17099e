import type { Role, Sex } from '../../district/words.ts';
import { readRole } from './roles-as-written.ts';
import { vocabulary } from './vocabulary.ts';

export const sexWords = vocabulary<Sex>([
  { id: 'male', zh: ['男'], synonyms: ['男性', 'm', '1男', '1-男'] },
  { id: 'female', zh: ['女'], synonyms: ['女性', 'f', '2女', '2-女'] },
]);

export const roleWords = vocabulary<Role>(
  [
    { id: 'teacher', zh: ['教师'], synonyms: ['任课教师', '专任教师', '教员', '普通教师', '无职务', '科任教师'] },
    { id: 'principal', zh: ['校长'], synonyms: ['正校长', '园长'] },
    { id: 'vice_principal', zh: ['副校长'], synonyms: ['副园长'] },
  ],
  {
    infer: readRole,
    unclear: [
      { pattern: /书记|党委委员|支委/, remedy: 'intake.remedy.role_secretary' },
      { pattern: /[校园]长|负责人|校区|教学点|校级|副职|正职/, remedy: 'intake.remedy.role_head' },
    ],
  },
);
