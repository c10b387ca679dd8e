/** Puts the focus on the button of the menu that most screens are opened from: what had it goes with the screen that is left. */
export function focusMenu(): void {
  document.querySelector<HTMLElement>("[aria-haspopup=menu]")?.focus();
}
