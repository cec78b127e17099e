export const reasons = ['only_teacher', 'graduating_class', 'project_lead', 'hardship', 'other'] as const;
export type Reason = (typeof reasons)[number];

/** A file that was uploaded, so that a reload does not lose it. */
interface DraftFile {
  readonly id: string;
  readonly name: string;
}

/** An objection that was begun and not sent. */
export interface Draft {
  readonly reason: Reason | null;
  readonly words: string;
  readonly files: readonly DraftFile[];
  /** The teacher proposed instead. */
  readonly proposal: string | null;
}

export const emptyDraft: Draft = { reason: null, words: '', files: [], proposal: null };

const isReason = (value: unknown): value is Reason => reasons.some((reason) => reason === value);

const filesOf = (value: unknown): readonly DraftFile[] =>
  !Array.isArray(value)
    ? []
    : value.flatMap((one: unknown) => {
        if (typeof one !== 'object' || one === null) return [];
        const { id, name } = one as Readonly<Record<string, unknown>>;
        return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
      });

/** A draft from the text it was kept as; a text of another version of the page gives what can be read of it. */
export const readDraft = (kept: string | null): Draft => {
  if (kept === null) return emptyDraft;
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return emptyDraft;
    const { reason, words, files, proposal } = value as Readonly<Record<string, unknown>>;
    return {
      reason: isReason(reason) ? reason : null,
      words: typeof words === 'string' ? words : '',
      files: filesOf(files),
      proposal: typeof proposal === 'string' ? proposal : null,
    };
  } catch {
    return emptyDraft;
  }
};

/** What is still missing before a draft can be sent. Personal hardship takes no words: a file bears it out. */
export const lackOf = ({ reason, words, files }: Draft): 'reason' | 'words' | 'file' | 'proof' | null => {
  if (reason === null) return 'reason';
  const said = words.trim() !== '';
  if (reason === 'other' && !said) return 'words';
  if (reason === 'hardship' && files.length === 0) return 'file';
  return reason === 'project_lead' && !said && files.length === 0 ? 'proof' : null;
};

/** The words that are sent: none with personal hardship. */
export const wordsOf = ({ reason, words }: Draft): string | null => {
  const given = reason === 'hardship' ? '' : words.trim();
  return given === '' ? null : given;
};
