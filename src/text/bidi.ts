/**
 * Characters that turn the direction of the text after them (Unicode Bidi_Control). In a name they make one person's
 * line read as another's: no name, code or sentence of this project needs them.
 */
const controls = /\p{Bidi_Control}/gu;

/** A text without bidirectional control characters. Every text that comes in passes here. */
export const withoutBidi = (text: string): string => text.replace(controls, '');

/** The same of every text inside a JSON value, its keys included. */
export const withoutBidiInside = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutBidi(value);
  if (Array.isArray(value)) return value.map(withoutBidiInside);
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [withoutBidi(key), withoutBidiInside(part)]));
};
