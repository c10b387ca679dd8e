/** Marks the heading of the screen that is open. */
export const SCREEN_HEADING_MARK = { "data-screen-heading": "" } as const;

/** Puts the focus on that heading: what had it is gone, and nothing is left where it was. */
export function focusScreenHeading(): void {
  document.querySelector<HTMLElement>("[data-screen-heading]")?.focus();
}
