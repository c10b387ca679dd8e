import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { POLARITY_ELSEWHERE } from "../../wording/pane/questions";
import { goToSheet, sheetNotShown } from "../../wording/pane/results";
import type { PaneActions } from "../paneActions";
import { useCardStyles } from "../shell/listCard";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { minWidth: "auto", maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "normal" },
});

interface LackingElsewhereProps {
  /** The evaluated sheets that lack polarities and are not those spoken of above. */
  readonly sheets: readonly SheetResult[];
  /** Brings a sheet to the front: its polarities are asked for here then. */
  readonly goTo: PaneActions["goToSheet"];
}

/** Where nothing is missing on the sheets spoken of: on which others something is, and the ways there. */
export function LackingElsewhere({ sheets, goTo }: LackingElsewhereProps) {
  const cards = useCardStyles();
  const styles = useStyles();
  const [refused, setRefused] = useState<string | null>(null);
  if (sheets.length === 0) return null;
  return (
    <>
      <p className={cards.sentence}>{POLARITY_ELSEWHERE}</p>
      <div className={styles.actions}>
        {sheets.map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            className={styles.button}
            onClick={() => void goTo(id).then((there) => setRefused(there ? null : sheetNotShown(name)))}
          >
            {goToSheet(name)}
          </Button>
        ))}
      </div>
      {refused !== null && (
        <p role="alert" className={cards.problem}>
          {refused}
        </p>
      )}
    </>
  );
}
