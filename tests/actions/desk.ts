import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forgetTakenOff } from "../../src/actions/writing/takenOff";
import { evaluateSheets, type Scope } from "../../src/actions/evaluateSheets";
import type { Outcome, RowResult, SheetResult, WorkbookResult } from "../../src/actions/result";
import { useOffice } from "../../simulator/doors/jest";
import type { BootedOffice, BootOptions } from "../../simulator/doors/node";
import { parseAddress } from "../../simulator/model/address";
import { cellAt, setCell } from "../../simulator/model/sheet";
import { displayText } from "../../simulator/model/text";
import type { Cell, CellValue, Sheet } from "../../simulator/model/types";
import { newWorkbook, type NewCell, type NewSheet } from "../../simulator/xlsx/create";
import { openWorkbook, type OpenedWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";

/** An officer's desk in a test: a workbook open in the simulated Excel, with Microsoft's client library between it and the actions. */
export interface Desk {
  readonly office: BootedOffice;
  readonly opened: OpenedWorkbook;
  evaluate(scope?: Scope): Promise<WorkbookResult>;
  attempt(scope?: Scope): Promise<Outcome>;
  sheet(name?: string): Sheet;
  /** What a cell shows on the first sheet, or on the one named. */
  text(address: string, sheet?: string): string;
  cell(address: string, sheet?: string): Cell | undefined;
  type(address: string, value: CellValue, sheet?: string): void;
  save(): Uint8Array;
}

export const SAMPLE = join(__dirname, "../../assets/sample.xlsx");

/** For a test file: opens a desk on a file's bytes or on sheets given as data; closed again after each test. */
export function useDesk(): (
  source: Uint8Array | readonly NewSheet[],
  options?: BootOptions,
) => Promise<Desk> {
  const boot = useOffice();
  return async (source, options) => {
    const bytes = source instanceof Uint8Array ? source : newWorkbook(source);
    const opened = openWorkbook(bytes, "Report.xlsx");
    const office = await boot(opened, options, { globals: true, anyPage: true });
    office.host.resetCounts();
    forgetTakenOff();
    return desk(office, opened);
  };
}

export function sampleBytes(): Uint8Array {
  return readFileSync(SAMPLE);
}

function desk(office: BootedOffice, opened: OpenedWorkbook): Desk {
  const { workbook } = opened;
  const sheet = (name?: string): Sheet => {
    const found = name === undefined ? workbook.sheets[0] : workbook.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no sheet ${name ?? ""}`);
    return found;
  };
  const cell = (address: string, name?: string): Cell | undefined => {
    const { row, column } = place(address);
    return cellAt(sheet(name), row, column);
  };
  const attempt = (scope: Scope = { kind: "active" }): Promise<Outcome> => evaluateSheets(scope, {});
  return {
    office,
    opened,
    attempt,
    sheet,
    cell,
    evaluate: async (scope) => {
      const outcome = await attempt(scope);
      if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
      return outcome.result;
    },
    text: (address, name) => {
      const found = cell(address, name);
      return found === undefined ? "" : displayText(found, workbook.date1904);
    },
    type: (address, value, name) => {
      const { row, column } = place(address);
      setCell(sheet(name), row, column, { value, formula: null });
    },
    save: () => saveWorkbook(opened),
  };
}

function place(address: string): { row: number; column: number } {
  const found = parseAddress(address);
  if (found === null) throw new Error(`no address ${address}`);
  return found;
}

export function onlySheet(result: WorkbookResult): SheetResult {
  const [sheet] = result.sheets;
  if (sheet === undefined) throw new Error("no sheet in the result");
  return sheet;
}

export function rowAt(result: WorkbookResult, row: number, sheet?: string): RowResult {
  const found = result.sheets
    .filter((one) => sheet === undefined || one.name === sheet)
    .flatMap((one) => one.rows)
    .find((one) => one.row === row);
  if (found === undefined) throw new Error(`no row ${row}`);
  return found;
}

const percent = (value: number): NewCell => ({ value, numberFormat: "0%" });

/** A small sheet: two months, a travel column, polarity, target and tolerance; row 2 is red and falling, row 3 green and steady. */
export function smallSheet(extra: Partial<NewSheet> = {}): NewSheet {
  return {
    name: "KPIs",
    rows: [
      ["Ref", "Measure", "June 2023", "July 2023", "Direction of Travel", "Polarity", "Target", "Tolerance"],
      [
        "A1",
        "Applications decided in time",
        percent(1),
        percent(0.75),
        null,
        "Higher is better",
        percent(0.9),
        "85% - 90%",
      ],
      [
        "A2",
        "Bins collected on the day",
        percent(0.97),
        percent(0.97),
        null,
        "Higher is better",
        percent(0.95),
        "5%",
      ],
    ],
    ...extra,
  };
}

/** The same with further columns at the right: heading and cells, top down. */
export function smallSheetWith(...columns: readonly (readonly NewCell[])[]): NewSheet {
  const rows = (smallSheet().rows ?? []).map((row, index) => [
    ...row,
    ...columns.map((column) => column[index] ?? null),
  ]);
  return smallSheet({ rows });
}
