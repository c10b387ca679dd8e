import { Button, makeStyles } from "@fluentui/react-components";
import { goToCell, refAndCell, shortened } from "../../wording/pane/row";
import { rowsWaiting, WAITING_ROWS } from "../../wording/pane/sheetQuestions";
import type { PaneActions } from "../paneActions";
import { rowCell } from "../row/rowCell";
import { useCardStyles } from "../shell/listCard";
import { FoldedRows } from "./FoldedRows";
import type { SheetRow } from "./lists";

const ESTIMATE = 100;

const useStyles = makeStyles({
  line: { margin: "4px 0", overflowWrap: "anywhere" },
});

interface WaitingRowsProps {
  readonly rows: readonly SheetRow[];
  /** Whether a tolerance of its own would answer it for a row. */
  readonly byTolerance: boolean;
  readonly onGoTo: PaneActions["selectCell"];
}

/** Which rows wait for an answer that is given once: the first by name, and all of them once they are asked for. */
export function WaitingRows({ rows, byTolerance, onGoTo }: WaitingRowsProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const named = rows.map(({ row }) => ({
    name: row.ref ?? shortened(row.description),
    toleranceIn: byTolerance ? row.cells.tolerance : null,
  }));
  return (
    <>
      <p className={styles.line}>{rowsWaiting(named)}</p>
      <FoldedRows
        rows={rows}
        label={WAITING_ROWS}
        estimate={ESTIMATE}
        isWithin
        render={(each) => {
          const { sheet, row } = each;
          const cell = rowCell(sheet, row);
          return (
            <article className={cards.card}>
              <h4 className={cards.heading}>{refAndCell(row.ref, cell)}</h4>
              <p className={cards.description}>{shortened(row.description)}</p>
              <Button size="small" appearance="subtle" onClick={() => void onGoTo(sheet.id, cell)}>
                {goToCell(cell)}
              </Button>
            </article>
          );
        }}
      />
    </>
  );
}
