import { areaBetween, cellAddress } from "../model/address";
import { DEFAULT_STYLE } from "../model/styles";
import type { Area, Cell, Sheet } from "../model/types";
import { cellXml } from "./cellXml";
import { encodeXstring, escapeText } from "./escape";
import { cellReader, type CellReader } from "./readCell";
import type { SharedStrings } from "./readStrings";
import type { StyleWriter } from "./saveStyles";
import { rowPatch, rowTagXml } from "./saveRows";
import { scanSheetData, type RawCell, type RawRow } from "./sheetData";
import { attributeSplices, type Splice } from "./splice";
import { child, type XmlDocument, type XmlElement } from "./xml";

/** What has changed in a sheet's cells. */
export interface CellPatch {
  splices: Splice[];
  /** Cells whose formula went, and cells that got one: the calculation chain lists them. */
  formulasGone: string[];
  formulasNew: string[];
  /** The area round cells that the file did not have; null if there are none. */
  added: Area | null;
  /** The area round cells that the file had and that are gone, and the one round those it still has; null if there are none. */
  dropped: Area | null;
  kept: Area | null;
}

/** What is needed to write cells. */
export interface CellContext {
  strings: SharedStrings;
  styles: StyleWriter;
  date1904: boolean;
}

/** A formula that other cells of the file share, or a cell that shares it. */
interface SharedUse {
  formula: string;
  start: number;
  end: number;
  replaced: boolean;
}

/**
 * Compares a sheet's cells with the file's and gives the splices that turn one into the other. A cell whose content
 * and look are the same is not touched; one that only looks different gets another style number and nothing else.
 */
export function patchCells(document: XmlDocument, sheet: Sheet, context: CellContext): CellPatch {
  const data = child(document.root, "sheetData");
  if (!data)
    return { splices: [], formulasGone: [], formulasNew: [], added: null, dropped: null, kept: null };
  return new CellComparison(document.text, data, sheet, context).run();
}

class CellComparison {
  private readonly patch: CellPatch = {
    splices: [],
    formulasGone: [],
    formulasNew: [],
    added: null,
    dropped: null,
    kept: null,
  };
  private readonly reader: CellReader;
  private readonly prefix: string;
  private readonly shared = new Map<string, SharedUse[]>();
  /** The rows of the file, in order: where each begins. */
  private readonly fileRows: { row: number; start: number }[] = [];
  /** The cells of the file's current row: where each begins. */
  private fileCells: { column: number; start: number }[] = [];

  constructor(
    private readonly text: string,
    private readonly data: XmlElement,
    private readonly sheet: Sheet,
    private readonly context: CellContext,
  ) {
    this.prefix = data.prefix;
    this.reader = cellReader(text, data.openEnd, data.closeStart, context.strings, context.date1904);
  }

  run(): CellPatch {
    scanSheetData(this.text, this.data.openEnd, this.data.closeStart, {
      cell: (raw) => this.compare(raw),
      rowEnd: (raw) => this.finishRow(raw),
    });
    this.insertRows();
    for (const uses of this.shared.values()) this.unshare(uses);
    return this.patch;
  }

  private compare(raw: RawCell): void {
    this.fileCells.push({ column: raw.column, start: raw.start });
    const cell = this.sheet.cells.get(raw.row)?.get(raw.column);
    const was = this.reader.read(raw, DEFAULT_STYLE);
    const same =
      cell && cell.value === was.value && cell.formula === was.formula && cell.isError === was.isError;
    this.noteShared(raw, was.formula, !same);
    if (!cell) {
      this.drop(raw);
      return;
    }
    const styles = this.sheet.styles;
    // A number past the last format is read as the first one, and stays as it is.
    const keepsStyle = cell.style === (styles[raw.xf] ?? styles[0]);
    const xf = keepsStyle ? raw.xf : this.context.styles.xfFor(cell.style, raw.xf);
    if ((!same || xf !== raw.xf) && this.saysNothing(raw, cell, xf)) {
      this.drop(raw);
      return;
    }
    this.patch.kept = around(this.patch.kept, raw.row, raw.column);
    if (!same) this.replace(raw, cell, xf);
    else if (xf !== raw.xf) {
      const tagEnd = raw.openEnd - (raw.selfClosing ? 2 : 1);
      this.patch.splices.push(
        ...attributeSplices(this.text, raw.nameEnd, tagEnd, { s: xf === 0 ? null : String(xf) }),
      );
    }
  }

  private drop(raw: RawCell): void {
    this.patch.splices.push({ start: raw.start, end: raw.end, text: "" });
    if (raw.formula) this.patch.formulasGone.push(cellAddress(raw.row, raw.column));
    this.patch.dropped = around(this.patch.dropped, raw.row, raw.column);
  }

  /** No content, and no look but that of its row or column: Excel keeps no such cell, or the used range would go on to it. */
  private saysNothing({ row, column }: RawCell, cell: Cell, xf: number): boolean {
    return cell.value === "" && cell.formula === null && xf === this.inheritedXf(row, column);
  }

  private inheritedXf(row: number, column: number): number {
    return this.sheet.rows.get(row)?.styleXf ?? this.sheet.columns.get(column)?.styleXf ?? 0;
  }

  private replace(raw: RawCell, cell: Cell, xf: number): void {
    const xml = cellXml(this.prefix, raw.row, raw.column, cell, xf, this.context.strings);
    this.patch.splices.push({ start: raw.start, end: raw.end, text: xml });
    const address = cellAddress(raw.row, raw.column);
    if (raw.formula && cell.formula === null) this.patch.formulasGone.push(address);
    if (!raw.formula && cell.formula !== null) this.patch.formulasNew.push(address);
  }

  private noteShared(raw: RawCell, formula: string | null, replaced: boolean): void {
    const { formula: element } = raw;
    if (element?.type !== "shared" || element.shared === null || formula === null) return;
    const use = { formula, start: element.start, end: element.end, replaced };
    const uses = this.shared.get(element.shared);
    if (uses) uses.push(use);
    else this.shared.set(element.shared, [use]);
  }

  /** Where one cell of a shared formula changed, the others get the formula written out: it may be the one they share. */
  private unshare(uses: readonly SharedUse[]): void {
    if (!uses.some((use) => use.replaced)) return;
    for (const { replaced, start, end, formula } of uses) {
      if (replaced) continue;
      const text = escapeText(encodeXstring(formula.slice(1)));
      this.patch.splices.push({ start, end, text: `<${this.prefix}f>${text}</${this.prefix}f>` });
    }
  }

  private finishRow(raw: RawRow): void {
    this.fileRows.push({ row: raw.row, start: raw.start });
    const fresh = this.newCells(raw.row, new Set(this.fileCells.map((one) => one.column)));
    const properties = this.sheet.rows.get(raw.row);
    const patch = rowPatch(this.text, raw, properties, fresh);
    this.patch.splices.push(...patch);
    if (raw.selfClosing && fresh.length > 0) {
      const close = `</${this.prefix}row>`;
      const cells = fresh.map(({ xml }) => xml).join("");
      this.patch.splices.push({ start: raw.openEnd - 2, end: raw.openEnd, text: `>${cells}${close}` });
    } else {
      for (const { column, xml } of fresh) {
        const start = this.fileCells.find((one) => one.column > column)?.start ?? raw.closeStart;
        this.patch.splices.push({ start, end: start, text: xml });
      }
    }
    this.fileCells = [];
  }

  /** The cells of a row that the file does not have and that say something: content, or a look of their own. */
  private newCells(row: number, known: ReadonlySet<number>): { column: number; xml: string }[] {
    const cells = [...(this.sheet.cells.get(row) ?? [])].filter(([column]) => !known.has(column));
    const fresh: { column: number; xml: string }[] = [];
    for (const [column, cell] of cells.sort((a, b) => a[0] - b[0])) {
      const inherited = this.inheritedXf(row, column);
      const xf = this.context.styles.xfFor(cell.style, inherited);
      if (cell.value === "" && cell.formula === null && xf === inherited) continue;
      fresh.push({ column, xml: cellXml(this.prefix, row, column, cell, xf, this.context.strings) });
      if (cell.formula !== null) this.patch.formulasNew.push(cellAddress(row, column));
      this.patch.added = around(this.patch.added, row, column);
    }
    return fresh;
  }

  private insertRows(): void {
    const inFile = new Set(this.fileRows.map((one) => one.row));
    const wanted = [...new Set([...this.sheet.cells.keys(), ...this.sheet.rows.keys()])].filter(
      (row) => !inFile.has(row),
    );
    if (wanted.length === 0) return;
    const pieces: { start: number; xml: string }[] = [];
    let next = 0;
    for (const row of wanted.sort((a, b) => a - b)) {
      const cells = this.newCells(row, new Set());
      const tag = rowTagXml(this.prefix, row, this.sheet.rows.get(row));
      if (cells.length === 0 && tag.plain) continue;
      while ((this.fileRows[next]?.row ?? Infinity) < row) next += 1;
      const start = this.fileRows[next]?.start ?? this.data.closeStart;
      const inside = cells.map(({ xml }) => xml).join("");
      pieces.push({
        start,
        xml: inside === "" ? `<${tag.open}/>` : `<${tag.open}>${inside}</${this.prefix}row>`,
      });
    }
    this.insertIntoData(pieces);
  }

  private insertIntoData(pieces: readonly { start: number; xml: string }[]): void {
    const { data } = this;
    const isEmpty = data.end === data.openEnd && this.text.charCodeAt(data.openEnd - 2) === 47;
    if (!isEmpty)
      this.patch.splices.push(...pieces.map(({ start, xml }) => ({ start, end: start, text: xml })));
    else if (pieces.length > 0) {
      const inside = pieces.map(({ xml }) => xml).join("");
      const text = `>${inside}</${this.prefix}sheetData>`;
      this.patch.splices.push({ start: data.openEnd - 2, end: data.openEnd, text });
    }
  }
}

function around(area: Area | null, row: number, column: number): Area {
  if (!area) return { row, column, rows: 1, columns: 1 };
  const [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (row >= area.row && row <= bottom && column >= area.column && column <= right) return area;
  return areaBetween(
    Math.min(area.row, row),
    Math.min(area.column, column),
    Math.max(bottom, row),
    Math.max(right, column),
  );
}
