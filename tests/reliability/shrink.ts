import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import type { Draft, DraftSheet } from "./generate";
import { brokenPromises } from "./promises";
import type { Clients } from "./session";

/** The same workbook with as much as possible taken out of it that still breaks the same promise: what to send with a defect. */
export async function smallest(clients: Clients, draft: Draft, rule: string): Promise<Draft> {
  let best = draft;
  for (let again = true; again;) {
    again = false;
    for (let at = 0; ; at++) {
      const candidate = [...smaller(best)][at];
      if (candidate === undefined) break;
      const broken = await brokenPromises(clients, candidate).catch(() => [{ rule: "no exception" }]);
      if (!broken.some((one) => one.rule === rule)) continue;
      best = candidate;
      again = true;
      at--;
    }
  }
  return best;
}

function* smaller(draft: Draft): Generator<Draft> {
  for (let index = draft.sheets.length - 1; index > 0; index--)
    yield { ...draft, sheets: draft.sheets.filter((_, at) => at !== index) };
  for (const [index, sheet] of draft.sheets.entries())
    for (const less of smallerSheets(sheet))
      yield { ...draft, sheets: draft.sheets.map((one, at) => (at === index ? less : one)) };
}

const FEATURES = [
  "notes",
  "tables",
  "autoFilter",
  "frozenRows",
  "protected",
  "hiddenRows",
  "hiddenColumns",
  "columnWidths",
] as const;

function* smallerSheets(sheet: DraftSheet): Generator<DraftSheet> {
  const { spec } = sheet;
  const withSpec = (less: NewSheet): DraftSheet => ({ ...sheet, spec: less });
  for (const feature of FEATURES) {
    if (!(feature in spec)) continue;
    const { [feature]: _without, ...less } = spec;
    yield withSpec(less);
  }
  for (let at = 0; at < sheet.finish.length; at++)
    yield { ...sheet, finish: sheet.finish.filter((_, index) => index !== at) };
  const merges = spec.merges ?? [];
  for (let at = 0; at < merges.length; at++)
    yield withSpec({ ...spec, merges: merges.filter((_, index) => index !== at) });
  const rows = spec.rows ?? [];
  for (const [row, cells] of rows.entries()) {
    if (cells.some((cell) => cell !== null))
      yield withSpec({ ...spec, rows: rows.map((one, at) => (at === row ? [] : one)) });
    for (const [column, cell] of cells.entries())
      for (const less of smallerCells(cell))
        yield withSpec({
          ...spec,
          rows: rows.map((one, at) =>
            at === row ? one.map((old, place) => (place === column ? less : old)) : one,
          ),
        });
  }
}

function* smallerCells(cell: NewCell): Generator<NewCell> {
  if (cell === null) return;
  yield null;
  if (typeof cell !== "object") return;
  const { value, formula, numberFormat } = cell;
  if (Object.keys(cell).length > 1 && formula === undefined && value !== undefined) {
    yield value;
    if (numberFormat !== undefined && Object.keys(cell).length > 2) yield { value, numberFormat };
  }
}
