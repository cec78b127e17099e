import type { Message } from '../../text/message.ts';

/** One step of a school's standard: how many posts it adds or takes, by which clause, and the arithmetic in words. */
export interface StandardLine {
  readonly rule: 'pupil_ratio' | 'class_ratio' | 'boarding' | 'resource_teacher' | 'leave_cover' | 'support' | 'closed';
  readonly clause: string;
  readonly posts: number;
  readonly message: Message;
}
