import { createContext, useContext, useEffect, useId } from "react";

/** Notes whether a form, by its id, holds what was not saved. */
export type NoteUnsaved = (form: string, isUnsaved: boolean) => void;

export const UnsavedContext = createContext<NoteUnsaved>(() => undefined);

/** Tells the pane of a form in which something was typed or chosen and not saved, so that nothing takes it away unasked. */
export function useUnsaved(isUnsaved: boolean): void {
  const note = useContext(UnsavedContext);
  const form = useId();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    note(form, true);
    return () => note(form, false);
  }, [note, form, isUnsaved]);
}
