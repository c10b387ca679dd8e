import type { KeyboardEvent } from "react";

/** For a form in place: Escape closes it, and is used up, so that nothing else answers it. */
export function closeOnEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}
