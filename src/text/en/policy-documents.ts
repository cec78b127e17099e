import type { Catalogue } from '../message.ts';

/** Documents: where a policy comes from, and the local document that notices cite. */
export const policyDocumentsText = {
  'document.hualong': 'Hualong district (Puyang), action plan 2021-2025',
  'document.xingtai': 'Xingtai city core, three-year plan 2020-2022',
  'document.liaocheng': 'Liaocheng, rural education plan 2020',
  'document.quzhou': 'Quzhou-type district opinion, about 2008, illustrative',
  'document.yuquan': 'Yuquan district (Hohhot), five-year plan 2021-2025',
  'document.rotation_2014': 'Ministry opinion on rotation 2014 No. 4',
  'document.supervision_2017': 'Supervision measures 2017 No. 6',
  'document.staffing_2014': 'Central staffing office 2014 No. 72',
  'document.retirement_2024': 'Measures on delayed retirement, in force from 2025 (unverified)',
  'document.practice': 'practice of districts',
  'document.product': 'convention of this program',
  'policy.local_document.name': 'Local document',
  'policy.local_document.meaning':
    'The local document on which notices and orders rest: title, number, issuing office; null while none is issued, and every page of a notice is then marked as a draft. No effect on the plan.',
  'policy.expected.local_document':
    'null, or { "title": words, "number": words, "issuing_office": words }, all three given',
  'policy.expected.local_document.title': 'the title of the local document, 1 to 120 characters',
  'policy.remedy.local_document.title':
    'Write title, such as "Plan of teacher rotation 2026"; while no document is issued, set local_document to null.',
  'policy.expected.local_document.number': 'the number of the local document, 1 to 60 characters',
  'policy.remedy.local_document.number':
    'Write number, such as "龙政办〔2026〕12号"; while it has no number, set local_document to null.',
  'policy.expected.local_document.issuing_office': 'the office that issued the local document, 1 to 100 characters',
  'policy.remedy.local_document.issuing_office':
    'Write issuing_office, such as "Hualong District Government"; while no document is issued, set local_document to null.',
} satisfies Catalogue;
