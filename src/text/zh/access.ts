import type { Catalogue } from '../message.ts';

/** Who may do what, logging in, and what is withheld. */
export const accessText: Catalogue = {
  'exemption.undisclosed': '未公开事由',
  'privacy.withheld.expected': '此处涉及健康或家庭情况，只有有权审核的人员可见',
  'privacy.withheld.remedy': '请由人事干部核对',
};
