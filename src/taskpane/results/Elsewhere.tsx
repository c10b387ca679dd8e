import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import { goToSheet, noResultsYet, notOfFront, sheetNotShown, showSheet } from "../../wording/pane/results";

const useStyles = makeStyles({
  root: { marginTop: "8px", overflowWrap: "anywhere" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  button: { minWidth: "auto", maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "normal" },
});

interface ElsewhereProps {
  /** The sheets whose results are in sight. */
  readonly inSight: readonly SheetResult[];
  /** All sheets that have results. */
  readonly tables: readonly SheetResult[];
  /** The sheet in front; null while it is not known. */
  readonly front: ActiveSheet | null;
  /** Sheets whose results have been brought back since they were cleared: they stand there, and that is said above. */
  readonly broughtBack: readonly { readonly id: string }[];
  /** Brings a sheet to the front; false where it cannot be. */
  readonly onGo: (sheetId: string) => Promise<boolean>;
  /** Shows the results of a sheet, and those alone. */
  readonly onShow: (sheetId: string) => void;
}

/**
 * The head of the pane names the sheet in front, and its buttons are about that one. Where the results in sight are another's it says so,
 * with the ways to bring both together: going to the sheet of the results, or showing those of the sheet in front.
 */
export function Elsewhere({ inSight, tables, front, broughtBack, onGo, onShow }: ElsewhereProps) {
  const styles = useStyles();
  const [refused, setRefused] = useState<string | null>(null);
  const [only, ...others] = inSight;
  if (front === null || only === undefined || inSight.some(({ id }) => id === front.id)) return null;
  const hasResults = tables.some(({ id }) => id === front.id);
  const isMissed = front.kind === "kpis" && !hasResults && !broughtBack.some(({ id }) => id === front.id);
  // Among the results of several sheets nobody looks for those of a sheet that has no KPIs.
  if (others.length > 0 && !isMissed) return null;
  return (
    <div className={styles.root}>
      <p className={styles.line}>{isMissed ? noResultsYet(front.name) : notOfFront(front.name)}</p>
      {others.length === 0 && (
        <div className={styles.actions}>
          {hasResults && (
            <Button size="small" className={styles.button} onClick={() => onShow(front.id)}>
              {showSheet(front.name)}
            </Button>
          )}
          <Button
            size="small"
            className={styles.button}
            onClick={() => void onGo(only.id).then((there) => setRefused(there ? null : only.id))}
          >
            {goToSheet(only.name)}
          </Button>
        </div>
      )}
      {refused === only.id && (
        <p role="alert" className={styles.line}>
          {sheetNotShown(only.name)}
        </p>
      )}
    </div>
  );
}
