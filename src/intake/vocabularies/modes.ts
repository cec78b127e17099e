import type { MovementMode } from '../../district/words.ts';
import { vocabulary } from './vocabulary.ts';

/** Modes of movement (domain 3), as bureaus write them. */
export const modeWords = vocabulary<MovementMode>([
  { id: 'transfer', zh: ['调动'], synonyms: ['正式调动', '人事调动'] },
  { id: 'competition', zh: ['跨校竞聘'], synonyms: ['竞聘', '校际竞聘'] },
  { id: 'placed', zh: ['组织调剂'], synonyms: ['调剂'] },
  { id: 'rotation', zh: ['交流轮岗'], synonyms: ['定期交流', '轮岗', '交流'] },
  { id: 'support', zh: ['支教'], synonyms: ['定期支教', '顶岗支教'] },
  { id: 'shadow', zh: ['跟岗'], synonyms: ['跟岗学习', '跟岗研修', '跟岗培训'] },
  { id: 'attachment', zh: ['挂职'], synonyms: ['挂职交流', '挂职锻炼'] },
  { id: 'itinerant', zh: ['走教'], synonyms: ['巡回授课', '巡回走教'] },
  {
    id: 'group',
    zh: ['集团内交流'],
    synonyms: ['集团内部交流', '集团（学区）内部交流', '学区内交流', '学区内部交流', '集团交流', '集团化办学交流'],
  },
  { id: 'campus', zh: ['一校多区'], synonyms: ['校区间流动', '多校区任教'] },
  { id: 'remote', zh: ['三个课堂'], synonyms: ['远程授课', '专递课堂'] },
  { id: 'seed_team', zh: ['新校种子团队'], synonyms: ['种子团队', '种子教师'] },
  { id: 'head_rotation', zh: ['校长轮岗'], synonyms: ['校长交流'] },
  { id: 'new_hire', zh: ['新教师安排'], synonyms: ['新入职'] },
  { id: 'stage_change', zh: ['学段转任'], synonyms: ['转学段', '小学转初中'] },
  { id: 'borrow', zh: ['借调'], synonyms: ['借用', '抽调'] },
  { id: 'silver', zh: ['银龄讲学'], synonyms: ['银龄', '退休返聘'] },
]);
