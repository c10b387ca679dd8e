import { sameBorder, withBorder } from "../model/styles";
import { drawnBeyond, lineAt } from "../model/sharedEdges";
import { styleAt } from "../model/sheet";
import type { Area, Border, BorderEdge, CellStyle, Sheet } from "../model/types";
import { ApiObject } from "./apiObject";
import { asNumber, asString, asWord } from "./arguments";
import type { Block } from "./block";
import { cellsOf, restyle, restyleCell } from "./block";
import { asColor, BORDER_STYLES, BORDER_WEIGHTS } from "./formatWords";
import type { Service } from "./service";
import { ServiceError } from "./serviceError";

const INSIDE = ["InsideVertical", "InsideHorizontal"] as const;
type Line = BorderEdge | (typeof INSIDE)[number];
const LINES: readonly Line[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  ...INSIDE,
  "DiagonalDown",
  "DiagonalUp",
];

/**
 * Which edges of one cell make up a line of the area it lies in: the area's top edge is the top of its first row,
 * an inside line is the bottom of one row and the top of the next.
 */
function edgesOf(line: Line, area: Area, row: number, column: number): readonly BorderEdge[] {
  const top = row === area.row;
  const bottom = row === area.row + area.rows - 1;
  const left = column === area.column;
  const right = column === area.column + area.columns - 1;
  switch (line) {
    case "EdgeTop":
      return top ? ["EdgeTop"] : [];
    case "EdgeBottom":
      return bottom ? ["EdgeBottom"] : [];
    case "EdgeLeft":
      return left ? ["EdgeLeft"] : [];
    case "EdgeRight":
      return right ? ["EdgeRight"] : [];
    case "InsideHorizontal":
      return [...(top ? [] : (["EdgeTop"] as const)), ...(bottom ? [] : (["EdgeBottom"] as const))];
    case "InsideVertical":
      return [...(left ? [] : (["EdgeLeft"] as const)), ...(right ? [] : (["EdgeRight"] as const))];
    default:
      return [line];
  }
}

export class RangeBorderCollection extends ApiObject {
  readonly className = "RangeBorderCollection";

  constructor(private readonly block: Block) {
    super(block.service);
  }

  get count(): number {
    return LINES.length;
  }

  listItems(): readonly RangeBorder[] {
    return LINES.map((line) => new RangeBorder(this.block, line));
  }
  getItem(index: unknown): RangeBorder {
    const name = asString(index);
    const line = LINES.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    if (!line) throw new ServiceError("InvalidArgument");
    return new RangeBorder(this.block, line);
  }
  getItemAt(index: unknown): RangeBorder {
    const line = LINES[asNumber(index)];
    if (!line) throw new ServiceError("InvalidArgument");
    return new RangeBorder(this.block, line);
  }
}

/**
 * One line of a range. Neighbours share the edge between them: one has the line that the other has drawn there, and loses it when that is
 * taken off. The documentation does not say so; Excel's own dialog shows it.
 */
export class RangeBorder extends ApiObject {
  readonly className = "RangeBorder";
  readonly identity: Readonly<Record<string, string>>;

  constructor(
    private readonly block: Block,
    private readonly line: Line,
  ) {
    super(block.service);
    this.identity = { Id: line };
  }

  get id(): string {
    return this.line;
  }
  get sideIndex(): string {
    return this.line;
  }
  get style(): string | null {
    return this.#read((border) => border.style, "None");
  }
  set style(value: unknown) {
    this.#write({ style: asWord(value, BORDER_STYLES) });
  }
  get weight(): string | null {
    return this.#read((border) => border.weight, "Thin");
  }
  set weight(value: unknown) {
    this.#write({ weight: asWord(value, BORDER_WEIGHTS) });
  }
  get color(): string | null {
    return this.#read((border) => border.color, "#000000");
  }
  set color(value: unknown) {
    this.#write({ color: asColor(value) });
  }
  get tintAndShade(): number | null {
    return this.#read((border) => border.tintAndShade, 0);
  }
  set tintAndShade(value: unknown) {
    this.#write({ tintAndShade: asNumber(value) });
  }

  #read<T>(read: (border: Readonly<Border>) => T, none: T): T | null {
    let first: { value: T } | null = null;
    for (const { row, column, area } of cellsOf(this.block)) {
      for (const edge of edgesOf(this.line, area, row, column)) {
        const value = read(lineAt(this.block.sheet, row, column, edge));
        if (!first) first = { value };
        else if (first.value !== value) return null;
      }
    }
    return first ? first.value : none;
  }

  #write(change: Partial<Border>): void {
    const { service, sheet } = this.block;
    restyle(this.block, (style, row, column, area) => {
      const edges = edgesOf(this.line, area, row, column);
      return edges.reduce<CellStyle>(
        (changed, edge) => withSharedEdge(service, sheet, { row, column }, changed, edge, change),
        style,
      );
    });
  }
}

/**
 * A cell's style with one edge changed. Neighbours share the edge: the line is changed where it is drawn, on the cell beyond as well as, or
 * in place of, this one. Where a file has two different lines at one edge, the cell's own is changed alone.
 */
export function withSharedEdge(
  service: Service,
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  style: CellStyle,
  edge: BorderEdge,
  change: Partial<Border>,
): CellStyle {
  const own = style.borders[edge];
  const there = drawnBeyond(sheet, row, column, edge);
  const theirs = there === null ? null : styleAt(sheet, there.row, there.column).borders[there.edge];
  const isBeyond = theirs !== null && (own.style === "None" || sameBorder(own, theirs));
  if (there !== null && isBeyond)
    restyleCell(service, sheet, there.row, there.column, (other) => withBorder(other, there.edge, change));
  return isBeyond && own.style === "None" ? style : withBorder(style, edge, change);
}

/** The cell's own edges, for `getCellProperties` and `setCellProperties`, by the names those use. */
export const CELL_EDGES: Readonly<Record<string, BorderEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};
