import type { Sheet } from "../../model/types";
import { element } from "../dom";
import { words } from "../wording";

const ID = "note-bubble";
const GAP_PX = 6;
/** Time to move the pointer from the cell onto the note, to read on or copy from it. */
const LEAVE_MS = 200;

interface Remark {
  readonly heading: string;
  readonly text: string;
}

/** What is noted or commented on a cell, in that order. */
export function remarksAt(sheet: Sheet, row: number, column: number): readonly Remark[] {
  const here = (at: { row: number; column: number }): boolean => at.row === row && at.column === column;
  const notes = sheet.notes.filter(here).map(({ author, text }) => ({ heading: words.noteBy(author), text }));
  const comments = sheet.comments
    .filter(here)
    .flatMap((comment) => [comment, ...comment.replies])
    .map(({ author, text }) => ({ heading: words.commentBy(author), text }));
  return [...notes, ...comments];
}

/** The bubble with a cell's note: shown while the pointer is on the cell or on it, or the cell is the active one; Escape hides it. */
export class NoteBubble {
  private readonly bubble = element("div", { id: ID, class: "note-bubble", role: "tooltip", hidden: "" });
  private leaving: number | undefined;

  constructor(layer: HTMLElement) {
    layer.append(this.bubble);
    this.bubble.addEventListener("pointerenter", () => window.clearTimeout(this.leaving));
    this.bubble.addEventListener("pointerleave", () => this.hideSoon());
  }

  /** Shows the remarks beside `cell`, or hides the bubble where there are none. */
  show(cell: HTMLElement, remarks: readonly Remark[]): void {
    window.clearTimeout(this.leaving);
    if (remarks.length === 0) return this.hide();
    this.bubble.replaceChildren(
      ...remarks.flatMap((remark) => [element("strong", {}, remark.heading), element("p", {}, remark.text)]),
    );
    this.bubble.hidden = false;
    cell.setAttribute("aria-describedby", ID);
    const at = cell.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.bubble;
    const right = at.right + GAP_PX;
    const left = right + width <= window.innerWidth ? right : at.left - GAP_PX - width;
    this.bubble.style.left = `${Math.max(GAP_PX, left)}px`;
    this.bubble.style.top = `${Math.max(GAP_PX, Math.min(at.top, window.innerHeight - height - GAP_PX))}px`;
  }

  hideSoon(): void {
    window.clearTimeout(this.leaving);
    this.leaving = window.setTimeout(() => this.hide(), LEAVE_MS);
  }

  hide(): void {
    window.clearTimeout(this.leaving);
    this.bubble.hidden = true;
  }
}
