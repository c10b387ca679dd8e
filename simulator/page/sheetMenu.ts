import { element } from "./dom";

/** What can be done to a sheet from its tab. */
export interface MenuChoice {
  readonly name: string;
  readonly choose: () => void;
}

/** The menu that a right click or the menu key opens over a tab: arrow keys, Enter and Escape as in any menu. */
export class SheetMenu {
  private menu: HTMLElement | null = null;

  /** Opens it above `tab`, which gets the focus back when it is closed without a choice. */
  open(tab: HTMLElement, name: string, choices: readonly MenuChoice[]): void {
    this.close();
    const items = choices.map((choice) => {
      const item = element("button", { type: "button", role: "menuitem", tabindex: "-1" }, choice.name);
      item.addEventListener("click", () => {
        this.close();
        choice.choose();
      });
      return item;
    });
    const menu = element("div", { role: "menu", class: "sheet-menu", "aria-label": name }, ...items);
    menu.addEventListener("keydown", (event) => {
      const at = items.findIndex((item) => item === document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) items[(at + step + items.length) % items.length]?.focus();
      else if (event.key === "Escape") {
        this.close();
        tab.focus();
      } else return;
      event.preventDefault();
    });
    menu.addEventListener("focusout", (event) => {
      if (!(event.relatedTarget instanceof Node) || !menu.contains(event.relatedTarget)) this.close();
    });
    const { left, top } = tab.getBoundingClientRect();
    menu.style.left = `${String(left)}px`;
    menu.style.bottom = `${String(window.innerHeight - top)}px`;
    document.body.append(menu);
    this.menu = menu;
    items[0]?.focus();
  }

  private close(): void {
    const { menu } = this;
    this.menu = null;
    menu?.remove();
  }
}
