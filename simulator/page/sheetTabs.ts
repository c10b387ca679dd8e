import type { Sheet, Workbook } from "../model/types";
import { element } from "./dom";
import { SheetMenu } from "./sheetMenu";
import { words } from "./wording";

/** What the officer does with a tab. */
export interface TabEvents {
  chosen(sheetId: string): void;
  renamed(sheetId: string, name: string): void;
  deleted(sheetId: string): void;
}

/**
 * The tabs of the visible sheets: click, or arrow keys, Home and End as in any row of tabs. A double click or F2 renames a sheet, a right
 * click or the menu key opens what else can be done to it.
 */
export class SheetTabs {
  private readonly menu = new SheetMenu();
  private renaming = false;
  private workbook: Workbook | null = null;

  constructor(
    private readonly list: HTMLElement,
    private readonly events: TabEvents,
  ) {
    list.addEventListener("keydown", (event) => this.onKey(event));
    list.addEventListener("dblclick", (event) => {
      // The first click may have drawn the tabs anew: the tab is the one that stands there now.
      const tab = document.elementFromPoint(event.clientX, event.clientY)?.closest("[role=tab]");
      if (tab instanceof HTMLElement) this.rename(tab);
    });
  }

  /** Draws the tabs; hidden sheets have none. A name that is being typed is not taken away. */
  show(workbook: Workbook): void {
    this.workbook = workbook;
    if (this.renaming) return;
    const hadFocus = this.list.contains(document.activeElement);
    const tabs = workbook.sheets
      .filter((sheet) => sheet.visibility === "Visible")
      .map((sheet) => this.tabOf(sheet, sheet.id === workbook.activeSheetId));
    this.list.replaceChildren(...tabs);
    const selected = tabs.find((tab) => tab.getAttribute("aria-selected") === "true");
    selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) selected?.focus();
  }

  private tabOf(sheet: Sheet, selected: boolean): HTMLElement {
    const attributes = {
      type: "button",
      role: "tab",
      class: "tab",
      title: words.tabHint,
      "aria-selected": String(selected),
      "aria-controls": "grid",
      tabindex: selected ? "0" : "-1",
      "data-sheet": sheet.id,
    };
    const tab = element("button", attributes, sheet.name);
    if (/^#[0-9a-f]{6}$/i.test(sheet.tabColor)) tab.style.setProperty("--tab-colour", sheet.tabColor);
    tab.addEventListener("click", () => this.events.chosen(sheet.id));
    tab.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.menu.open(tab, words.tabMenu(sheet.name), [
        { name: words.renameSheet, choose: () => this.rename(tab) },
        { name: words.deleteSheet, choose: () => this.events.deleted(sheet.id) },
      ]);
    });
    return tab;
  }

  /** Puts an input in the tab's place: Enter and leaving it take the name, Escape does not. */
  private rename(tab: HTMLElement): void {
    const before = tab.textContent;
    const input = element("input", { class: "tab-name", "aria-label": words.nameOf(before) });
    input.value = before;
    this.renaming = true;
    const finish = (taken: boolean): void => {
      if (!this.renaming) return;
      this.renaming = false;
      const name = input.value.trim();
      if (taken && name !== before) this.events.renamed(tab.dataset["sheet"] ?? "", name);
      if (this.workbook !== null) this.show(this.workbook);
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Escape") finish(event.key === "Enter");
    });
    input.addEventListener("blur", () => finish(true));
    tab.replaceWith(input);
    input.select();
  }

  private onKey(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const current = tabs[at];
    if (event.key === "F2" && current !== undefined) {
      event.preventDefault();
      return this.rename(current);
    }
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const tab = tabs[to[event.key] ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    tab.focus();
    this.events.chosen(tab.dataset["sheet"] ?? "");
  }
}
