// Apart from what writes them: the libraries for that are large, and the service itself never writes one.
export const documentFormats = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const documentMediaType: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
