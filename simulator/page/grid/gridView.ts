import type { Area } from "../../model/types";
import { element } from "../dom";
import { cellId, type CellSource } from "./cellElement";
import { headingRow, HEADINGS, rowElement } from "./rowElement";
import { holds, rowsToDraw, viewportAt, withOverscan, type Viewport } from "./viewport";

/**
 * Draws a sheet: only the rows and columns in sight, so that 20,000 rows cost as much as 50. It shows and scrolls; what is selected
 * is told to it.
 */
export class GridView {
  private source: CellSource | null = null;
  private drawn: Viewport | null = null;
  private readonly rows = new Map<number, HTMLElement>();
  private readonly sizer = element("div", { class: "sizer", role: "presentation" });
  private active: { row: number; column: number } | null = null;
  private area: Area | null = null;

  /** `grid` is the scrolling element with the role grid. */
  constructor(readonly grid: HTMLElement) {
    grid.replaceChildren(this.sizer);
    grid.addEventListener("scroll", () => this.draw(), { passive: true });
    new ResizeObserver(() => this.draw()).observe(grid);
  }

  /** Shows a sheet, or draws it anew after a change. Another sheet begins at its top left. */
  show(source: CellSource): void {
    const another = this.source?.sheet !== source.sheet;
    this.source = source;
    const { rows, columns } = source.layout;
    this.grid.setAttribute("aria-label", source.sheet.name);
    this.grid.setAttribute("aria-rowcount", String(rows.count + 1));
    this.grid.setAttribute("aria-colcount", String(columns.count + 1));
    this.grid.classList.toggle("no-gridlines", !source.sheet.showGridlines);
    this.grid.classList.toggle("frozen-columns", source.layout.frozenColumns > 0);
    this.sizer.style.width = `${HEADINGS.width + columns.total}px`;
    this.sizer.style.height = `${HEADINGS.height + rows.total}px`;
    if (another) this.grid.scrollTo(0, 0);
    this.drawn = null;
    this.draw();
  }

  /** Marks the selected area and its active cell. */
  mark(active: { row: number; column: number }, area: Area): void {
    this.active = active;
    this.area = area;
    this.markDrawn();
  }

  /** Scrolls as little as needed for the cell to be wholly in sight. */
  reveal(row: number, column: number): void {
    if (this.source === null) return;
    const { layout } = this.source;
    const size = this.visibleSize();
    if (row >= layout.frozenRows) {
      const start = layout.rows.start(row) - layout.rows.start(layout.frozenRows);
      this.grid.scrollTop = nearest(this.grid.scrollTop, start, layout.rows.length(row), size.height);
    }
    if (column >= layout.frozenColumns) {
      const start = layout.columns.start(column) - layout.columns.start(layout.frozenColumns);
      this.grid.scrollLeft = nearest(this.grid.scrollLeft, start, layout.columns.length(column), size.width);
    }
    this.draw();
  }

  /** The drawn element of a cell, or null while it is out of sight. */
  elementAt(row: number, column: number): HTMLElement | null {
    return document.getElementById(cellId(row, column));
  }

  /** Px of rows in sight, frozen ones left out: what Page Down moves by. */
  get pageHeight(): number {
    return this.visibleSize().height;
  }

  private visibleSize(): { width: number; height: number } {
    const layout = this.source?.layout;
    const frozen =
      layout === undefined
        ? [0, 0]
        : [layout.columns.start(layout.frozenColumns), layout.rows.start(layout.frozenRows)];
    return {
      width: Math.max(0, this.grid.clientWidth - HEADINGS.width - (frozen[0] ?? 0)),
      height: Math.max(0, this.grid.clientHeight - HEADINGS.height - (frozen[1] ?? 0)),
    };
  }

  private draw(): void {
    const { source } = this;
    if (source === null) return;
    const { layout } = source;
    const scroll = { top: this.grid.scrollTop, left: this.grid.scrollLeft };
    const visible = viewportAt(layout, scroll, this.visibleSize());
    if (this.drawn !== null && holds(this.drawn, visible)) return;
    const next = withOverscan(visible, layout);
    const sameColumns =
      this.drawn?.columns.first === next.columns.first && this.drawn.columns.last === next.columns.last;
    const wanted = rowsToDraw(layout, next.rows);
    for (let row = layout.frozenRows - 1; row >= 0; row--)
      if (!layout.rows.isHidden(row)) wanted.unshift(row);
    const elements = wanted.map((row) => {
      const before = sameColumns ? this.rows.get(row) : undefined;
      return [row, before ?? rowElement(source, row, next.columns)] as const;
    });
    this.rows.clear();
    for (const [row, made] of elements) this.rows.set(row, made);
    this.sizer.replaceChildren(headingRow(layout, next.columns), ...this.rows.values());
    this.drawn = next;
    this.markDrawn();
  }

  private markDrawn(): void {
    for (const marked of this.sizer.querySelectorAll(".active, .selected")) {
      marked.classList.remove("active", "selected");
      marked.removeAttribute("aria-selected");
    }
    this.grid.removeAttribute("aria-activedescendant");
    const { active, area } = this;
    if (active === null || area === null) return;
    const cell = this.elementAt(active.row, active.column);
    if (cell !== null) {
      cell.classList.add("active");
      this.grid.setAttribute("aria-activedescendant", cell.id);
    }
    for (const made of this.sizer.querySelectorAll<HTMLElement>(".cell, .heading, .number")) {
      if (isIn(made, area)) made.classList.add("selected");
    }
    for (const made of this.sizer.querySelectorAll(".cell.selected"))
      made.setAttribute("aria-selected", "true");
  }
}

/** The scroll position nearest to `now` at which a stretch from `start` is in a window of `visible` px. */
function nearest(now: number, start: number, length: number, visible: number): number {
  if (start < now || length > visible) return start;
  return start + length > now + visible ? start + length - visible : now;
}

/** Whether a drawn cell, column letter or row number belongs to the selected area. */
function isIn(made: HTMLElement, area: Area): boolean {
  const column = Number(made.getAttribute("aria-colindex")) - 2;
  const row = Number(made.closest("[data-row]")?.getAttribute("data-row") ?? -1);
  const inColumns = column >= area.column && column < area.column + area.columns;
  const inRows = row >= area.row && row < area.row + area.rows;
  if (made.classList.contains("heading")) return inColumns;
  return made.classList.contains("number") ? inRows : inColumns && inRows;
}
