import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { READY_LINE } from "../../wording/pane/intro";
import { comesBack, goToSheet, noResultsYet, sheetNotShown } from "../../wording/pane/results";

const useStyles = makeStyles({
  root: { padding: "16px", overflowWrap: "anywhere" },
  line: { margin: 0 },
  ready: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  other: { margin: "16px 0 8px", color: tokens.colorNeutralForeground2 },
  button: { minWidth: "auto", maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "normal" },
});

interface NoResultsHereProps {
  /** The sheet in front; null where results are brought back to it, which is said above. */
  readonly front: string | null;
  /** The sheet whose results are in sight again once it is in front. */
  readonly away: { readonly id: string; readonly name: string };
  /** Brings it to the front; false where it cannot be. */
  readonly onGo: (sheetId: string) => Promise<boolean>;
}

/** A sheet with KPIs is in front that has no results, while those of another one stand: what can be done here, and where those are. */
export function NoResultsHere({ front, away, onGo }: NoResultsHereProps) {
  const styles = useStyles();
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <div className={styles.root}>
      {front !== null && (
        <>
          <p className={styles.line}>{noResultsYet(front)}</p>
          <p className={styles.ready}>{READY_LINE}</p>
        </>
      )}
      <p className={styles.other}>{comesBack(away.name)}</p>
      <Button
        size="small"
        className={styles.button}
        onClick={() => void onGo(away.id).then((there) => setRefused(there ? null : away.id))}
      >
        {goToSheet(away.name)}
      </Button>
      {refused === away.id && (
        <p role="alert" className={styles.other}>
          {sheetNotShown(away.name)}
        </p>
      )}
    </div>
  );
}
