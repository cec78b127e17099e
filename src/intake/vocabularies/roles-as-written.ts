import type { Role } from '../../district/words.ts';

/** Between offices held together: 党支部书记、校长; 书记兼校长. */
const between = /[、，,;；/／+]|兼任?|和|及/;

/** Leads the school's party organisation, which does not imply heading the school. */
const secretary = /^(副?书记|(党(总支|支部|委|组织)(部)?|支部|总支)副?书记|党建书记)$/;

/** Offices within a school that are no head's: the name ends in one of these. */
const within =
  /(主任|组长|干事|主席|辅导员|班主任|教师|老师|秘书|会计|出纳|报账员|管理员|实验员|教研员|校医|生活老师|校长助理|园长助理|委员)$/;

/** The youth league's secretaries are teachers. */
const league = /^(校?团(委|支部|总支)|共青团)副?书记$/;

/** Short names of such offices. */
const short: ReadonlySet<string> = new Set([
  '教导',
  '教务',
  '总务',
  '政教',
  '德育',
  '后勤',
  '办公室',
  '少先队',
  '工会',
  '无',
  '普通',
  '中层',
  '中层干部',
  '中层正职',
  '中层副职',
  '中层领导',
  '一般教师',
]);

/**
 * Leads a site, or leads only in name or in the past: left unread, since the register does not give the post they hold.
 */
const unclear = /教学点|校区|分校|名誉|原|前任|拟任|退休/;

const one = (office: string): Role | 'secretary' | undefined => {
  const bare = office.replace(/\([^()]*\)/g, '');
  if (unclear.test(office)) return undefined;
  if (secretary.test(bare)) return 'secretary';
  if (/^(正|代|代理)?[校园]长$/.test(bare)) return office.startsWith('(副)') ? 'vice_principal' : 'principal';
  // 法治副校长 is a police officer or a judge, on no post of the school.
  if (/^(常务|代|代理|第一|主持工作的?|分管.*|业务|教学|德育|后勤)?副[校园]长$/.test(bare)) return 'vice_principal';
  if (short.has(bare) || league.test(bare)) return 'teacher';
  return within.test(bare) && !/(?<!助理)[校园]长(?!助理)/.test(bare) ? 'teacher' : undefined;
};

/**
 * The role behind an office as registers write it; `undefined` when it is unclear. A head who also leads the party
 * organisation is a head; offices below the head (教导主任, 班主任, 工会主席) are a teacher's.
 */
export const readRole = (text: string): Role | undefined => {
  const offices = text
    .replace(/\(兼任?([^()]*)\)/g, '、$1')
    .replace(/书记(?=副?[校园]长)/g, '书记、')
    .split(between)
    .filter((part) => part !== '');
  const roles = offices.map(one);
  if (roles.includes(undefined)) return undefined;
  if (roles.includes('principal')) return 'principal';
  if (roles.includes('vice_principal')) return 'vice_principal';
  return roles.includes('secretary') || roles.length === 0 ? undefined : 'teacher';
};
