import { parseAddress } from "../../model/address";

/** What the pointer does on the grid, by 0-based row and column. */
export interface GridPointer {
  select(row: number, column: number, extend: boolean): void;
  edit(): void;
  hover(row: number, column: number): void;
  leave(): void;
}

/** Turns the pointer's events on the grid's cells into calls: click and drag select, a double click edits. */
export function pointedCell(grid: HTMLElement, pointer: GridPointer): void {
  let hovered: Element | null = null;
  grid.addEventListener("pointerdown", (event) => {
    const at = cellOf(event.target);
    if (at === null || event.button !== 0) return;
    pointer.select(at.row, at.column, event.shiftKey);
  });
  grid.addEventListener("pointermove", (event) => {
    if ((event.buttons & 1) === 0 || event.pointerType === "touch") return;
    const at = cellOf(event.target);
    const isNew = event.target instanceof Element && event.target.closest(".cell.selected") === null;
    if (at !== null && isNew) pointer.select(at.row, at.column, true);
  });
  grid.addEventListener("dblclick", (event) => {
    if (cellOf(event.target) !== null) pointer.edit();
  });
  grid.addEventListener("pointerover", (event) => {
    const cell = event.target instanceof Element ? event.target.closest(".cell") : null;
    if (cell === hovered) return;
    hovered = cell;
    const at = cellOf(cell);
    if (at !== null && cell?.classList.contains("noted") === true) pointer.hover(at.row, at.column);
    else pointer.leave();
  });
  grid.addEventListener("pointerleave", () => {
    hovered = null;
    pointer.leave();
  });
}

function cellOf(target: EventTarget | null): { row: number; column: number } | null {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return null;
  const address = target.closest<HTMLElement>(".cell")?.dataset["address"];
  return address === undefined ? null : parseAddress(address);
}
