import { areaContains, parseAddress } from "../model/address";
import { cellAt } from "../model/sheet";
import type { CellValue, Sheet, Workbook } from "../model/types";

/** The result of a formula that was just entered. */
export interface FormulaResult {
  readonly value: CellValue;
  readonly isError: boolean;
}

/**
 * The simulator is no calculation engine. A formula an add-in enters gets a result only if it is made of literals,
 * references, + - * / &, SUM and HYPERLINK; any other function gives "#NAME?", so that nobody takes the result for
 * Excel's. Formulas that were in the file keep the results Excel saved with them, also when their inputs change.
 */
export function evaluate(formula: string, sheet: Sheet, workbook: Workbook): FormulaResult {
  try {
    const parser = new Parser(formula.slice(1, LONGEST + 1), sheet, workbook);
    return { value: parser.whole(), isError: false };
  } catch (error) {
    if (error instanceof FormulaError) return { value: error.code, isError: true };
    throw error;
  }
}

/** Excel's own limit of a formula. */
const LONGEST = 8192;

class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|('(?:[^']|'')*'!\$?[A-Za-z]{1,3}\$?\d{1,7}|[A-Za-z_$][A-Za-z0-9_.$!]*)|(.))/y;

type Token = { readonly kind: "number" | "text" | "name" | "sign"; readonly text: string };

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    if (match[1] !== undefined) found.push({ kind: "number", text: match[1] });
    else if (match[2] !== undefined) found.push({ kind: "text", text: match[2].replaceAll('""', '"') });
    else if (match[3] !== undefined) found.push({ kind: "name", text: match[3] });
    else if (match[4] !== undefined) found.push({ kind: "sign", text: match[4] });
  }
  return found;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(
    formula: string,
    private readonly sheet: Sheet,
    private readonly workbook: Workbook,
  ) {
    this.#tokens = tokens(formula);
  }

  whole(): CellValue {
    const value = this.#joined();
    if (this.#at < this.#tokens.length) throw new FormulaError("#NAME?");
    return value === "" ? 0 : value;
  }

  #joined(): CellValue {
    let left = this.#sum();
    while (this.#take("&")) left = String(left) + String(this.#sum());
    return left;
  }

  #sum(): CellValue {
    let left = this.#product();
    for (let sign = this.#sign("+-"); sign; sign = this.#sign("+-")) {
      const right = number(this.#product());
      left = sign === "+" ? number(left) + right : number(left) - right;
    }
    return left;
  }

  #product(): CellValue {
    let left = this.#factor();
    for (let sign = this.#sign("*/"); sign; sign = this.#sign("*/")) {
      const right = number(this.#factor());
      if (sign === "/" && right === 0) throw new FormulaError("#DIV/0!");
      left = sign === "*" ? number(left) * right : number(left) / right;
    }
    return left;
  }

  #factor(): CellValue {
    if (this.#take("-")) return -number(this.#factor());
    if (this.#take("(")) {
      const value = this.#joined();
      if (!this.#take(")")) throw new FormulaError("#NAME?");
      return value;
    }
    const token = this.#next();
    if (token?.kind === "text") return token.text;
    if (token?.kind === "number") return this.#take("%") ? Number(token.text) / 100 : Number(token.text);
    if (token?.kind !== "name") throw new FormulaError("#NAME?");
    if (this.#take("(")) return this.#function(token.text.toUpperCase());
    if (/^(true|false)$/i.test(token.text)) return token.text.toUpperCase() === "TRUE";
    const values = this.#range(token.text);
    return values[0] ?? 0;
  }

  #function(name: string): CellValue {
    if (name !== "SUM" && name !== "HYPERLINK") throw new FormulaError("#NAME?");
    const values: CellValue[][] = [];
    if (!this.#take(")")) {
      do {
        const token = this.#tokens[this.#at];
        const isRange = token?.kind === "name" && this.#tokens[this.#at + 1]?.text !== "(";
        if (token && isRange) this.#at += 1;
        values.push(token && isRange ? this.#range(token.text) : [this.#joined()]);
      } while (this.#take(","));
      if (!this.#take(")")) throw new FormulaError("#NAME?");
    }
    if (name === "HYPERLINK") return values[1]?.[0] ?? values[0]?.[0] ?? 0;
    return values.flat().reduce<number>((sum, value) => (typeof value === "number" ? sum + value : sum), 0);
  }

  /** The values a reference stands for; a following ":B5" is taken with it. */
  #range(text: string): CellValue[] {
    const bang = text.lastIndexOf("!");
    const sheet = bang < 0 ? this.sheet : this.#sheetNamed(text.slice(0, bang));
    let address = text.slice(bang + 1);
    if (this.#take(":")) address += `:${this.#next()?.text ?? ""}`;
    const area = parseAddress(address);
    if (!area) throw new FormulaError("#NAME?");
    const values: CellValue[] = [];
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (!areaContains(area, row, column)) continue;
        if (cell.isError) throw new FormulaError(String(cell.value));
        if (cell.value !== "") values.push(cell.value);
      }
    }
    return area.rows * area.columns === 1 ? [cellAt(sheet, area.row, area.column)?.value ?? ""] : values;
  }

  #sheetNamed(name: string): Sheet {
    const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
    const sheet = this.workbook.sheets.find(
      (candidate) => candidate.name.toLowerCase() === plain.toLowerCase(),
    );
    if (!sheet) throw new FormulaError("#REF!");
    return sheet;
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #sign(signs: string): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }
}

function number(value: CellValue): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  const read = Number(value);
  if (Number.isNaN(read)) throw new FormulaError("#VALUE!");
  return read;
}
