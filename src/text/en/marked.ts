/** The workbook with its faults marked. */
export const markedText = {
  'marked.sheet': 'Faults',
  'marked.head.severity': 'Kind',
  'marked.head.place': 'In table',
  'marked.head.row': 'In row',
  'marked.head.column': 'In column',
  'marked.head.found': 'What was read',
  'marked.head.expected': 'What was expected',
  'marked.head.remedy': 'How to mend it',
  'marked.severity.error': 'fault',
  'marked.severity.warning': 'warning',
} as const;
