import type { Workbook } from "../model/types";
import { element } from "./dom";

/** The tabs of the visible sheets: click, or arrow keys, Home and End as in any row of tabs. */
export class SheetTabs {
  constructor(
    private readonly list: HTMLElement,
    private readonly chosen: (sheetId: string) => void,
  ) {
    list.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** Draws the tabs; hidden sheets have none. */
  show(workbook: Workbook): void {
    const hadFocus = this.list.contains(document.activeElement);
    const tabs = workbook.sheets
      .filter((sheet) => sheet.visibility === "Visible")
      .map((sheet) => {
        const selected = sheet.id === workbook.activeSheetId;
        const attributes = {
          type: "button",
          role: "tab",
          class: "tab",
          "aria-selected": String(selected),
          "aria-controls": "grid",
          tabindex: selected ? "0" : "-1",
          "data-sheet": sheet.id,
        };
        const tab = element("button", attributes, sheet.name);
        if (/^#[0-9a-f]{6}$/i.test(sheet.tabColor)) tab.style.setProperty("--tab-colour", sheet.tabColor);
        tab.addEventListener("click", () => this.chosen(sheet.id));
        return tab;
      });
    this.list.replaceChildren(...tabs);
    const selected = tabs.find((tab) => tab.getAttribute("aria-selected") === "true");
    selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) selected?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
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
    this.chosen(tab.dataset["sheet"] ?? "");
  }
}
