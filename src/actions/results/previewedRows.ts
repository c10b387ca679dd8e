import { changeWords, inkOnFill } from "../../workbook/find/columns/changeWords";
import type { MarkRole } from "../../workbook/marks/marks";
import type { Change, ChangePurpose } from "../../workbook/marks/reconcile";
import { addressOf } from "../../workbook/sheet/address";
import type { PassedSheet } from "../writing/passage";

/** One cell that an errand would change. */
export interface PreviewedCell {
  /** "K4". */
  readonly cell: string;
  /** "status" is the status column's cell, "reading" the figure's own (colour, border, note; never its content). */
  readonly role: MarkRole;
  /** Whether a mark is new, another in the place of one of ours, or taken off because it is no longer earned. */
  readonly action: ChangePurpose["action"];
  /** What it holds and what it will hold, in words: "no fill, no border" and "red fill, heavy border". */
  readonly now: string;
  readonly then: string;
}

/** The changes of one KPI row; those of a heading, or of a KPI that is no longer there, stand under `row: null`. */
export interface PreviewedRow {
  /** 1-based, as `RowResult.row`. */
  readonly row: number | null;
  readonly ref: string | null;
  readonly description: string;
  readonly cells: readonly PreviewedCell[];
}

/**
 * The cells of a sheet that an errand would change, or has changed, by KPI row in the order of the sheet; empty where there are none.
 *
 * @example [{ row: 4, ref: "STP15", cells: [{ cell: "L4", role: "travel", action: "set", now: "empty", then: "“↓ R”" }], … }]
 */
export function previewedRows({ judged, settled }: PassedSheet): readonly PreviewedRow[] {
  const rows = judged.kind === "judged" ? judged.rows : [];
  const known = new Set(rows.map(({ identity }) => identity));
  const byIdentity = new Map<string | null, PreviewedCell[]>();
  for (const change of settled.changes) {
    const of = change.purpose?.identity ?? "";
    const identity = known.has(of) ? of : null;
    const cells = byIdentity.get(identity) ?? [];
    byIdentity.set(identity, cells);
    cells.push(...previewedCell(change));
  }
  const ofRows = rows.flatMap(({ row, kpi, identity }): PreviewedRow[] => {
    const cells = byIdentity.get(identity) ?? [];
    if (cells.length === 0) return [];
    return [{ row: row + 1, ref: kpi.ref, description: kpi.description, cells }];
  });
  const others = byIdentity.get(null) ?? [];
  return [
    ...ofRows,
    ...(others.length === 0 ? [] : [{ row: null, ref: null, description: "", cells: others }]),
  ];
}

/** How text will look on the colours that cells of the sheet get, each once: "bold white". */
export function previewedInks({ settled }: PassedSheet): readonly string[] {
  const inks = settled.changes.flatMap(({ was, state, purpose }) =>
    purpose === undefined || purpose.action === "remove" ? [] : (inkOnFill(was, state) ?? []),
  );
  return [...new Set(inks)];
}

function previewedCell({ row, column, state, was, purpose }: Change): readonly PreviewedCell[] {
  if (purpose === undefined) return [];
  const { numberFormat: _format, ...shown } = was;
  const { role, action } = purpose;
  const [now, then] = changeWords(shown, state);
  return [{ cell: addressOf(row, column), role, action, now, then }];
}
