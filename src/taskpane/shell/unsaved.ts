import { createContext, useContext, useEffect, useId } from "react";

/** Asks the officer whether what was not saved may go, and calls `go` once it may. */
export type AskToLeave = (go: () => void) => void;

/** Notes whether a form, by its id, holds what was not saved; and how it asks before that goes, null for not at all. */
export type NoteUnsaved = (form: string, isUnsaved: boolean, ask: AskToLeave | null) => void;

export const UnsavedContext = createContext<NoteUnsaved>(() => undefined);

/** Does what takes the screen away, or a form in it; where the form asks first, once the officer has let it go. */
export const LeaveContext = createContext<AskToLeave>((go) => go());

/**
 * Tells the pane of a form in which something was typed or chosen and not saved, so that nothing takes it away unasked.
 *
 * @param ask For a form that is much work, how it asks before the officer's own going away takes it along; always the same function.
 */
export function useUnsaved(isUnsaved: boolean, ask: AskToLeave | null = null): void {
  const note = useContext(UnsavedContext);
  const form = useId();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    note(form, true, ask);
    return () => note(form, false, null);
  }, [note, form, isUnsaved, ask]);
}
