import type { RowResult } from "../../actions/result";

/** A status as it is shown: its name, the letter that stands with its colour, and its colours; null where it leaves a cell unfilled. */
export interface StatusLook {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly paint: { readonly fill: string; readonly ink: string } | null;
}

/** A row's status on the colours of its own profile. */
export function statusLook(row: RowResult): StatusLook {
  return { id: row.status, name: row.statusName, letter: row.statusLetter, paint: row.statusPaint };
}

/** A state of a rule set as the picture of a row shows it. */
export interface ZoneState {
  readonly id: string;
  readonly name: string;
  readonly colour: { readonly fill: string } | null;
}
