import type { Catalogue } from '../message.ts';

/** What was caught on the way to a plan. */
export const solverText: Catalogue = {
  'note.agreed': '{first} 与 {second} 两个互不共用代码的求解引擎结果一致（状态、各级目标值与交流人选）',
  'note.contradicted': '{first} 的结果与 {second} 不一致，已采用 {second} 证明的结果',
  'note.unfinished': '{first} 没有算完，已由 {second} 完成',
  'note.fell_back': '{engine} 求解线性规划失败，已改用分支切割法逐级求解',
  'note.memory': '求解进程占用 {megabytes} MB，超过内存上限，已采用当时最好的方案',
  'note.process_ended': '求解进程提前结束，已采用当时最好的方案',
  'note.process_replaced': '求解进程提前结束，已由新的进程重新求解',
};
