import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on a field when its form appears. */
export const useFirstFocus = <Field extends HTMLElement>(): RefObject<Field | null> => {
  const field = useRef<Field>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
};
