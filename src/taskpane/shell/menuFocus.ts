/** The button of the menu that most screens are opened from. */
export const MENU_BUTTON = "[aria-haspopup=menu]";

/** Puts the focus on the button of the menu: what had it goes with the screen that is left. */
export function focusMenu(): void {
  document.querySelector<HTMLElement>(MENU_BUTTON)?.focus();
}
