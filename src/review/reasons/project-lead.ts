import { message } from '../../text/message.ts';
import type { ObjectionReason } from './reason.ts';

/** Leads a project or hosts a studio (clause 0.29, domain 2.1): absent from the data, so a file must bear it out. */
export const projectLead: ObjectionReason = {
  name: 'project_lead',
  clause: '0.29',
  needs: 'evidence',
  sensitive: false,
  months: 12,
  fact: () => ({ verdict: 'unknown', message: message('review.fact.project_lead.unknown') }),
};
