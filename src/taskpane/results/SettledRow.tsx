import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { nowIs, SHOW_ROW } from "../../wording/pane/questions";
import { refAndCell } from "../../wording/pane/row";
import { waitsFor } from "./waitsFor";
import { rowCell } from "../row/rowCell";
import type { SheetRow } from "./lists";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "8px 0 0",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/**
 * What became of a row, as it is seen and said: "STP31 (cell K21) is now Green."
 *
 * @param before The name of its status before; null where it had none.
 */
export function becameInWords({ sheet, row }: SheetRow, before: string | null): string {
  return nowIs(refAndCell(row.ref, rowCell(sheet, row)), row.statusName, before, waitsFor(row));
}

interface SettledRowProps {
  readonly row: SheetRow;
  /** The name of its status before it was settled; null where it had none. */
  readonly before: string | null;
  readonly onShow: () => void;
}

/** In place of a row that has just left the list: what it is now, and the way to it. */
export function SettledRow({ row, before, onShow }: SettledRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <CheckmarkCircleRegular className={styles.icon} />
      <span className={styles.text}>{becameInWords(row, before)}</span>
      <Button size="small" onClick={onShow}>
        {SHOW_ROW}
      </Button>
    </div>
  );
}
