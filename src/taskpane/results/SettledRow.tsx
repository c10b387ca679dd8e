import { Button } from "@fluentui/react-components";
import { lastSettled, nowIs, SHOW_ROW } from "../../wording/pane/questions";
import { refAndCell } from "../../wording/pane/row";
import { waitsFor } from "./waitsFor";
import { rowCell } from "../row/rowCell";
import { DoneLine } from "../shell/DoneLine";
import type { SheetRow } from "./lists";
import type { SettledInSight } from "./useSettledRows";

/**
 * What became of a row, as it is seen and said: "STP31 (cell K21) is now Green."
 *
 * @param before The name of its status before; null where it had none.
 */
export function becameInWords({ sheet, row }: SheetRow, before: string | null): string {
  return nowIs(refAndCell(row.ref, rowCell(sheet, row)), row.statusName, before, waitsFor(row));
}

/** A row that was settled and left the list in sight. */
export interface Left {
  readonly key: string;
  readonly view: string;
  /** The name of its status before; null where it had none. */
  readonly was: string | null;
}

interface SettledRowProps {
  readonly settled: SettledInSight;
  /** How many rows are rated, once it was the last of those to check; else null. */
  readonly rated: number | null;
  readonly onShow: () => void;
}

/** In place of what has just left the list: what it is now, and the way to it where it is one row. */
export function SettledRow({ settled, rated, onShow }: SettledRowProps) {
  const last = rated === null ? [] : [lastSettled(rated)];
  return (
    <DoneLine words={[settled.words, ...last].join(" ")}>
      {settled.isAlone && (
        <Button size="small" onClick={onShow}>
          {SHOW_ROW}
        </Button>
      )}
    </DoneLine>
  );
}
