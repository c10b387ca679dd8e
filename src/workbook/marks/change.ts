import type { LedgerEntry } from "../kept/ledger";
import type { BorderState, CellState, Edge, Mark, MarkRole } from "./marks";

/** A cell to be written: only the parts named in `state`. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  /** What those parts held when they were looked at: given back if the write fails or somebody was quicker. */
  readonly was: CellState;
  /** True where `state.content` is a formula to be given back; our own marks never are. */
  readonly contentIsFormula?: boolean;
  /** Lines of our own on neighbouring cells, to be drawn once more after this: what is given back here may take them off. */
  readonly again?: readonly EdgeLine[];
  /** What the change is for: a mark set where there was none of ours, another in its place, or one taken off. */
  readonly purpose?: ChangePurpose;
}

export interface EdgeLine {
  readonly place: Place;
  readonly edge: Edge;
  readonly line: BorderState;
}

export interface ChangePurpose {
  readonly action: "set" | "change" | "remove";
  readonly role: MarkRole;
  readonly identity: string;
}

/** A cell where a mark was earned, or is to be taken off, but that is left as it is; of one typed over, our colours are taken off. */
export interface LeftAlone {
  readonly row: number;
  readonly column: number;
  readonly role: MarkRole;
  readonly identity: string;
  readonly reason:
    "formula" | "array" | "changed-since" | "typed-over" | "note-in-the-way" | "gradient" | "mixed-font";
}

export interface Reconciled {
  readonly changes: readonly Change[];
  /** The sheet's ledger entries once the changes are written. */
  readonly entries: readonly LedgerEntry[];
  readonly leftAlone: readonly LeftAlone[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell as it was looked at: how it is, and what there is to know before content is written to it. */
export interface SeenCell extends CellState {
  /** Part of an array formula, or of what a formula spills into: writing there would break it. */
  readonly inArray?: boolean;
  /** What its formula says, where that was asked for; "" where it has none. */
  readonly formula?: string;
  /** The words that its drop-down list allows, where it has one that was asked for; "unknown" where they cannot be read. */
  readonly list?: readonly string[] | "unknown";
}

export interface ReconcileInput {
  readonly sheetId: string;
  /** The marks earned now; empty to clear the sheet. */
  readonly marks: readonly Mark[];
  /** The sheet's entries of the ledger. */
  readonly entries: readonly LedgerEntry[];
  /** Entries for cells onto which a mark of ours was copied; each counts where no other entry's cell is. */
  readonly copies?: readonly LedgerEntry[];
  /** Where an entry's cell may be today, likeliest first: by identity, then where it was written. */
  readonly placesOf: (entry: LedgerEntry) => readonly Place[];
  /** Whether the KPI of an entry is not on the sheet any more; without it, none is. */
  readonly isGone?: (entry: LedgerEntry) => boolean;
  /** What a cell holds now; undefined where it was not looked at. */
  readonly look: (place: Place) => SeenCell | undefined;
  /** False where this Excel does not tell of merged cells: then a cell that is empty again may lie under one. */
  readonly mergesKnown: boolean;
  /** The header over a cell, kept in the ledger so that a moved column is found again. */
  readonly headingOf: (place: Place) => string;
  /** What the KPI of an identity is called; "" for none. */
  readonly nameOf?: (identity: string) => string;
}
