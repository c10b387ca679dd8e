import type { KpiRow } from "../../kpi/row/row";
import type { Shown } from "../../kpi/reading/shown";
import { draftColumns } from "./columns/columnDrafts";
import { settleColumns } from "./columns/columns";
import { columnFor, type ColumnFinding, type SingleRole, type TableFinding, type TableLine } from "./finding";
import { gridOf, type Grid } from "../sheet/grid";
import { beginsAnotherTable, findHeaderRows, type HeaderRows } from "./headings/headerRows";
import { headingsOf } from "./headings/headings";
import { headingSense, type HeadingSense } from "./headings/headingSense";
import type { SheetRow } from "../sheet/rows";
import type { SheetSnapshot } from "../sheet/snapshot";
import { quotedSheetName } from "../sheet/address";
import { toleranceReader } from "../sheet/toleranceReader";
import { saysNation } from "./columns/targetClaims";

/** What a KPI sheet may leave to a sheet of targets. */
const LOOKED_UP = ["target", "tolerance", "green-limit", "polarity"] as const;
type LookedUpRole = (typeof LOOKED_UP)[number];

/** A cell of another sheet that a KPI is judged by. */
export interface LookedUp {
  readonly role: LookedUpRole;
  /** "'Targets'!C5". */
  readonly at: string;
  readonly text: string;
}

type Reference = Pick<KpiRow, "targetPeriodKind" | "targetPeriod" | "unread"> &
  Readonly<Partial<Record<LookedUpRole, Shown>>>;

/** What KPIs are judged by that stands on sheets of its own. */
export interface Targets {
  /** Targets and what goes with them, by reference; null where a reference stands there more than once. */
  readonly byRef: ReadonlyMap<string, Reference | null>;
  /** How far amber goes by the key that the workbook prints; null where it prints none. A sheet's own key goes before it. */
  readonly key: Shown | null;
  /** All keys that it prints so: where they differ, none is gone by. */
  readonly keys: readonly Shown[];
}

export const NO_TARGETS: Targets = { byRef: new Map(), key: null, keys: [] };

/**
 * Reads the sheets of a workbook on which targets stand beside references and no figures do: "Ref | Target | Tolerance | Polarity". A
 * reference that stands there twice is not to be relied on, nor a role that two columns claim.
 *
 * @example A sheet "Targets" with "Ref | Target" and "A1 | 90%" in row 2: `get("A1")?.target?.at` is "'Targets'!B2".
 */
export function targetsOn(sheets: readonly SheetSnapshot[]): Targets["byRef"] {
  const byRef = new Map<string, Reference | null>();
  for (const sheet of sheets) {
    if (sheet.area === null) continue;
    for (const [ref, reference] of referencesOn(sheet)) byRef.set(ref, byRef.has(ref) ? null : reference);
  }
  return byRef;
}

function referencesOn(sheet: SheetSnapshot): readonly (readonly [string, Reference])[] {
  const grid = gridOf(sheet);
  const sense = headingSense([]);
  const headers = headersOf(grid, sense);
  return headers.flatMap((header, i) => {
    const drafts = draftColumns(headingsOf(grid, header), [sheet.name], sense);
    const figures = drafts.some(
      (draft) =>
        draft.kind === "period" ||
        draft.kind === "figures" ||
        (draft.kind === "label" && (draft.wording.role === "status" || draft.wording.role === "travel")),
    );
    if (figures) return [];
    const rows = {
      from: (header[header.length - 1] ?? 0) + 1,
      to: headers[i + 1]?.[0] ?? grid.area.row + grid.area.rows,
    };
    const { columns } = settleColumns(grid, drafts, rows, null, { reported: null });
    return referencesIn(grid, columns, rows, sheet.name);
  });
}

/** Without rows of a table that happen to hold words of headings ("Amber" as a status). */
function headersOf(grid: Grid, sense: HeadingSense): readonly HeaderRows[] {
  const kept: HeaderRows[] = [];
  let above: ReadonlySet<number> = new Set();
  for (const header of findHeaderRows(grid, sense)) {
    if (kept.length > 0 && !beginsAnotherTable(grid, header, sense, above)) continue;
    kept.push(header);
    above = new Set(headingsOf(grid, header).flatMap(({ text, column }) => (text === "" ? [] : column)));
  }
  return kept;
}

function referencesIn(
  grid: Grid,
  columns: readonly ColumnFinding[],
  rows: { readonly from: number; readonly to: number },
  name: string,
): readonly (readonly [string, Reference])[] {
  const ref = columnFor({ columns }, "ref");
  const roles = LOOKED_UP.flatMap((role) => {
    const claims = columns.filter((column) => column.role === role && !isAside(column));
    const [only] = claims;
    return only !== undefined && claims.length === 1 && only.used ? [{ role, column: only }] : [];
  });
  if (ref === null || roles.length === 0) return [];
  const lines: TableLine[] = [];
  for (let row = rows.from; row < rows.to; row++)
    if (grid.text(row, ref.column).trim() !== "") lines.push({ row, section: null, parent: null });
  const seen = (row: number, column: number): Shown => {
    const place = grid.anchor(row, column);
    const shown = grid.shown(place.row, place.column);
    return { ...shown, at: `${quotedSheetName(name)}!${shown.at}` };
  };
  const table = { grid, headerRows: [rows.from - 1], columns, lines };
  const limits = roles.some(({ role }) => role === "tolerance") ? toleranceReader(table, seen) : null;
  return lines.map(({ row }) => [
    refKey(grid.text(row, ref.column)),
    referenceAt(
      (column) => seen(row, column),
      roles,
      (target) => limits?.(row, target) ?? null,
      name,
    ),
  ]);
}

/** What is read together with the column in use, and the nation's target beside the council's own. */
function isAside({ role, heading, paired, second, rival, used }: ColumnFinding): boolean {
  if (paired === true) return true;
  return role === "target" && !used && second !== true && rival !== true && saysNation(heading);
}

function referenceAt(
  seen: (column: number) => Shown,
  roles: readonly { readonly role: LookedUpRole; readonly column: ColumnFinding }[],
  limits: (target: Shown | null) => ReturnType<ReturnType<typeof toleranceReader>> | null,
  name: string,
): Reference {
  const targetColumn = roles.find(({ role }) => role === "target")?.column;
  const target = targetColumn === undefined ? null : seen(targetColumn.column);
  const read = limits(target);
  const cells = roles.map(({ role, column }) => [
    role,
    role === "tolerance" ? read?.tolerance : seen(column.column),
  ]);
  const kind = targetColumn?.periodKind;
  const period = targetColumn?.period ?? null;
  const unread = read?.asked.map((column) => ({ ...column, sheet: name })) ?? [];
  return {
    ...Object.fromEntries(cells),
    ...(unread.length === 0 ? {} : { unread }),
    ...(kind === undefined ? {} : { targetPeriodKind: kind }),
    ...(period === null ? {} : { targetPeriod: period }),
  };
}

/** Capitals tell no two references of a council apart. */
function refKey(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

export function isTargeted({ byRef }: Targets, ref: string): boolean {
  return byRef.get(refKey(ref)) != null;
}

/** Whether the sheets of targets say of a KPI which way is better. */
export function givesPolarity({ byRef }: Targets, ref: string): boolean {
  return (byRef.get(refKey(ref))?.polarity?.text.trim() ?? "") !== "";
}

/** True where a table gives its KPIs references and has no column for their targets: they may stand on a sheet of their own. */
export function wantsTargets(tables: readonly TableFinding[]): boolean {
  return tables.some((table) => columnFor(rolesOf(table), "ref") !== null && !has(table, "target"));
}

function rolesOf(table: TableFinding): Pick<TableFinding, "columns"> {
  return table.view ?? table;
}

function has(table: TableFinding, role: SingleRole): boolean {
  return rolesOf(table).columns.some((column) => column.role === role);
}

/**
 * The rows of a sheet with the targets, tolerances and polarities for which their table has no column, from the workbook's sheets of
 * targets. Only a reference that is the same, capitals apart, and stands once on either side, joins the two.
 */
export function withTargets(
  rows: readonly SheetRow[],
  tables: readonly TableFinding[],
  targets: Targets,
): readonly SheetRow[] {
  if (targets.byRef.size === 0) return rows;
  const counts = new Map<string, number>();
  for (const { kpi } of rows) {
    const ref = kpi.subRow ? "" : refKey(kpi.ref ?? "");
    counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return rows.map((row) => {
    const table = tables[row.table];
    const ref = row.kpi.subRow ? "" : refKey(row.kpi.ref ?? "");
    const found = ref === "" || counts.get(ref) !== 1 ? undefined : targets.byRef.get(ref);
    return table === undefined || found === undefined || found === null ? row : joined(row, table, found);
  });
}

function joined(row: SheetRow, table: TableFinding, reference: Reference): SheetRow {
  const take = (role: LookedUpRole): Shown | undefined => (has(table, role) ? undefined : reference[role]);
  const target = take("target");
  const tolerance = take("tolerance");
  const polarity = take("polarity");
  const greenLimit = take("green-limit");
  const { targetPeriodKind: kind, targetPeriod: period } = target === undefined ? {} : reference;
  const lookedUp = LOOKED_UP.flatMap((role): LookedUp[] => {
    const cell = take(role);
    return cell === undefined || cell.text.trim() === ""
      ? []
      : [{ role, at: cell.at, text: cell.text.trim() }];
  });
  if (lookedUp.length === 0) return row;
  const asked = tolerance === undefined ? [] : (reference.unread ?? []);
  const open = [...(row.kpi.unread ?? []), ...asked];
  return {
    ...row,
    lookedUp,
    kpi: {
      ...row.kpi,
      ...(target === undefined ? {} : { target }),
      ...(tolerance === undefined ? {} : { tolerance }),
      ...(polarity === undefined ? {} : { polarity }),
      ...(greenLimit === undefined ? {} : { greenLimit }),
      ...(kind === undefined ? {} : { targetPeriodKind: kind }),
      ...(period === undefined ? {} : { targetPeriod: period }),
      ...(open.length === 0 ? {} : { unread: open }),
    },
  };
}
