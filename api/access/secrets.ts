import { createHash, randomBytes } from 'node:crypto';

/** What a secret opens; its first letters say so, so that a leaked one is recognised. */
const prefixes = { session: 'jhs_', token: 'jht_', card: 'jhc_', device: 'jhd_', entry: 'jho_' } as const;
export type SecretKind = keyof typeof prefixes;

const bytes = 32;
const form = /^jh[stcdo]_[A-Za-z0-9_-]{43}$/;

/** A new secret of 256 random bits. It is shown to its holder once and never stored. */
export const newSecret = (kind: SecretKind): string => prefixes[kind] + randomBytes(bytes).toString('base64url');

/** Whether a text could be a secret of this kind at all; what could not needs no look into the database. */
export const isSecret = (kind: SecretKind, text: string): boolean => text.startsWith(prefixes[kind]) && form.test(text);

/**
 * What is stored of a secret: SHA-256 in hexadecimal. 256 random bits cannot be guessed, so the digest needs neither salt nor
 * slowness, and looking it up by equality tells nothing of it.
 */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Letters and digits that are not taken for one another when read aloud or written by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 4;
const groupLength = 5;

/** A secret for one login, to be typed by hand: 20 characters of 30, which is 98 bits, in four groups. */
export const newOneTimeSecret = (): string => {
  const characters: string[] = [];
  while (characters.length < groups * groupLength)
    for (const byte of randomBytes(groups * groupLength)) {
      // Bytes beyond the last whole multiple would make some letters likelier than others.
      if (byte < 240 && characters.length < groups * groupLength) characters.push(alphabet.charAt(byte % 30));
    }
  return Array.from({ length: groups }, (_, group) =>
    characters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
};

/** As typed: capital or small, with or without the dashes. Other passwords are left as they are. */
export const plainOneTimeSecret = (typed: string): string => {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  const isOne = letters.length === groups * groupLength && [...letters].every((letter) => alphabet.includes(letter));
  return isOne ? (letters.match(/.{5}/g) ?? []).join('-') : typed;
};
