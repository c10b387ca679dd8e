import { useEffect, useRef } from "react";

type Handler = { readonly current: () => void };

/** What Escape leaves, the latest to open last. */
const open: Handler[] = [];

/**
 * Escape anywhere in the pane leaves what opened last, unless a form, list or field has used it for itself. Office's library takes the key
 * as the way back to the sheet and listens at the window, so what is used up at the document does not get there; where there is nothing to
 * leave, the key stays Office's.
 *
 * @param onEscape Null while there is nothing to leave.
 */
export function useEscape(onEscape: (() => void) | null): void {
  const latest = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (onEscape !== null) latest.current = onEscape;
  }, [onEscape]);
  const isOpen = onEscape !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    if (open.length === 0) document.addEventListener("keydown", leave);
    open.push(latest);
    return () => {
      open.splice(open.indexOf(latest), 1);
      if (open.length === 0) document.removeEventListener("keydown", leave);
    };
  }, [isOpen]);
}

function leave(event: KeyboardEvent): void {
  const last = open[open.length - 1];
  if (event.key !== "Escape" || event.defaultPrevented || last === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  last.current();
}
