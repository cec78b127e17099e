import type { Policy } from '../policy/policy.ts';
import { message } from '../text/message.ts';
import type { Cell } from './table.ts';

/** What a plan is made by, as a document cites it: the local document, the policy's own name, or the built-in rules. */
export const policyCell = ({ name, localDocument }: Pick<Policy, 'name' | 'localDocument'>): Cell => {
  if (localDocument !== null) return message('report.policy.document', { ...localDocument });
  return name === 'default' ? message('report.policy.built_in') : name;
};
