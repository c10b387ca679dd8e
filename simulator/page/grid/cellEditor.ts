import { element } from "../dom";
import { words } from "../wording";

/** Where the selection goes after an entry. */
export type AfterEdit = "down" | "right" | "stay";

export interface EditEvents {
  /** The text to enter. */
  commit(text: string, after: AfterEdit): void;
  /** Editing has ended, entered or not. */
  ended(): void;
}

/** The input that stands over a cell while it is typed in. Enter, Tab and leaving it enter the text; Escape does not. */
export class CellEditor {
  private input: HTMLInputElement | null = null;

  get isOpen(): boolean {
    return this.input !== null;
  }

  /** Opens over `cell` with `text` in it. */
  open(cell: HTMLElement, address: string, text: string, events: EditEvents): void {
    this.close();
    const input = element("input", {
      class: "cell-editor",
      "aria-label": words.editing(address),
      spellcheck: "false",
    });
    input.value = text;
    this.input = input;
    const finish = (entered: boolean, after: AfterEdit): void => {
      if (this.input !== input) return;
      const typed = input.value;
      this.close();
      events.ended();
      if (entered) events.commit(typed, after);
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") finish(true, "down");
      else if (event.key === "Escape") finish(false, "stay");
      else if (event.key === "Tab") finish(true, "right");
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", () => finish(true, "stay"));
    cell.append(input);
    input.focus();
  }

  close(): void {
    const { input } = this;
    this.input = null;
    input?.remove();
  }
}
