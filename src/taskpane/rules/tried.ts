import { createContext, useContext, useState } from "react";

/** Whether the officer has tried to save the form: from then on every field says what is wrong with it. */
export const TriedContext = createContext(false);

/**
 * Whether a field says what is wrong with it: once something was typed into it, or it was left, or the form was to be saved. Before that
 * a field that is still empty has done nothing wrong.
 */
export function useTouched(): { readonly says: boolean; readonly touch: () => void } {
  const tried = useContext(TriedContext);
  const [touched, setTouched] = useState(false);
  return { says: tried || touched, touch: () => setTouched(true) };
}
