import type { Catalogue } from '../message.ts';

/** A plan file: what is expected of it and how to mend it. */
export const planFileText: Catalogue = {
  'plan.expected.object': 'a plan, as one JSON object (plan/1)',
  'plan.remedy.object': 'Give a plan file in the form of plan.json.',
  'plan.expected.format': '"plan/1"',
  'plan.remedy.format': 'Write "format": "plan/1" at the top, or give a plan file.',
  'plan.expected.transfers': 'a list of transfers',
  'plan.remedy.transfers': 'Write "transfers": […], empty when nobody moves.',
  'plan.expected.transfer': 'a transfer, as an object',
  'plan.remedy.transfer': 'Give teacher_id, from_school_id, to_school_id, stage and subject for each.',
  'plan.expected.placements': 'a list of placements of new teachers, which may be left out',
  'plan.remedy.placements': 'Write "placements": […], or leave the key out.',
  'plan.expected.placement': 'a placement, as an object',
  'plan.remedy.placement': 'Give teacher_id, school_id, stage and subject for each.',
  'plan.expected.text': '{key} as text, not empty',
  'plan.remedy.text': 'Give {key}; write codes in quotes, so that leading zeros stay.',
  'plan.expected.stage': 'a stage: {stages}',
  'plan.remedy.stage': 'Write one of {stages}.',
  'plan.expected.json_syntax': 'valid JSON at line {line}, column {column}',
  'plan.expected.json_duplicate_key': 'each key once; it is repeated at line {line}, column {column}',
  'plan.expected.json_too_deep': 'fewer brackets within brackets at line {line}, column {column}: this is no plan',
  'plan.remedy.json_syntax': 'Look for a missing or extra comma, quote or bracket there; the file may be cut off.',
  'plan.remedy.json_duplicate_key': 'Keep "{found}" once and remove the other.',
  'plan.remedy.json_too_deep': 'Check the brackets, or give the right file.',
};
