/** The button of the menu that most screens are opened from. */
export const MENU_BUTTON = "[aria-haspopup=menu]";

/** What has the focus, where that stays while the middle of the pane becomes another screen; null for what goes with it. */
export function stayingFocus(): HTMLElement | null {
  const at = document.activeElement;
  return at instanceof HTMLElement && at !== document.body && at.closest("main") === null ? at : null;
}

/** Puts the focus back on what a screen was opened from; where that is gone, on the button of the menu. */
export function giveFocusBack(opener: HTMLElement | null): void {
  if (opener?.isConnected === true) opener.focus();
  else focusMenu();
}

/**
 * Puts the focus on the tab of the list in sight: what is left to do is found there. Where no list is, on the button of the menu. What is
 * told above the list may come into sight besides.
 */
export function focusListOrMenu(): void {
  const list = document.querySelector<HTMLElement>(OPEN_LIST);
  if (list === null) focusMenu();
  else list.focus({ preventScroll: true });
}

/** The tab of the list in sight. */
const OPEN_LIST = "main [role=tab][aria-selected=true]";

/** Puts the focus on the button of the menu: what had it goes with the screen that is left. */
export function focusMenu(): void {
  document.querySelector<HTMLElement>(MENU_BUTTON)?.focus();
}
