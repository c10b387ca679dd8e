/** Marks the one primary button. */
export const MAIN_MARK = { "data-main-action": "" } as const;

/** Puts the focus on the primary button, where what had it has done its work; an officer who is in the cells is left there. */
export function focusMain(): void {
  if (document.hasFocus()) document.querySelector<HTMLElement>("[data-main-action]")?.focus();
}
