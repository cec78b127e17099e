/** Why a password cannot be taken; words stand in the catalogue under `access.password.<reason>`. */
export type PasswordRefusal = 'too_short' | 'too_long' | 'is_login' | 'too_simple' | 'is_present_one';

export const leastLength = 10;
export const mostLength = 200;

/** Different characters a password needs: `aaaaaaaaaa` and `1212121212` are guessed first. */
const leastVariety = 5;

/** Judges a new password: length and variety only; asking for odd characters makes people write them down. */
export const passwordRefusal = (password: string, login: string, present: string | null): PasswordRefusal | null => {
  const characters = [...password];
  if (characters.length < leastLength) return 'too_short';
  if (characters.length > mostLength) return 'too_long';
  if (password.toLowerCase().includes(login.toLowerCase()) && login.length >= leastVariety) return 'is_login';
  if (new Set(characters).size < leastVariety || '01234567890123456789'.includes(password)) return 'too_simple';
  return password === present ? 'is_present_one' : null;
};
