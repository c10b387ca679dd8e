import { useState } from "react";
import type { POLARITY_CHOICES } from "../../wording/pane/questions";
import type { SheetRow } from "../results/lists";
import { rowKey } from "../row/rowCell";

export type Choice = keyof typeof POLARITY_CHOICES;

/** What was chosen on Confirm polarity and is not confirmed yet, row by row; null for a suggestion that was turned down. */
export interface Chosen {
  readonly of: ReadonlyMap<string, Choice | null>;
  readonly choose: (row: SheetRow, choice: Choice | null) => void;
  /** They are confirmed. */
  readonly forget: (rows: readonly SheetRow[]) => void;
}

/** Kept beside the screen, which an evaluation of another sheet closes: a choice is there again when it is opened again. */
export function useChosen(): Chosen {
  const [of, setOf] = useState<Chosen["of"]>(new Map());
  const keyOf = ({ sheet, row }: SheetRow): string => rowKey(sheet, row);
  return {
    of,
    choose: (row, choice) => setOf((before) => new Map([...before, [keyOf(row), choice]])),
    forget: (rows) => {
      const gone = new Set(rows.map(keyOf));
      setOf((before) => new Map([...before].filter(([key]) => !gone.has(key))));
    },
  };
}
