import type { SheetResult } from "../../actions/result";
import { NO_TABLE } from "../../wording/pane/intro";
import { notEvaluatedHeading } from "../../wording/pane/results";
import { noticesHeading, onSheet } from "../../wording/pane/shell";
import { Aside } from "../shell/Aside";
import { noticesOf } from "../shell/notices";

interface AsidesProps {
  /** The sheets in sight. */
  readonly sheets: readonly SheetResult[];
  /** Whether each sentence must name its sheet. */
  readonly named: boolean;
}

/** What the officer should know besides the rows: notices, and the sheets on which nothing was evaluated. */
export function Asides({ sheets, named }: AsidesProps) {
  const without = sheets.filter((sheet) => !sheet.table);
  const notices = noticesOf(sheets, named);
  return (
    <>
      <Aside heading={noticesHeading(notices.length)} sentences={notices} />
      <Aside
        heading={notEvaluatedHeading(without.length)}
        sentences={without.map((sheet) => onSheet(sheet.name, sheet.message ?? NO_TABLE))}
      />
    </>
  );
}
