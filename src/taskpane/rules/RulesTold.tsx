import { Button, makeStyles } from "@fluentui/react-components";
import { EVALUATE_WORKBOOK } from "../../wording/pane/actions";
import { notAgain } from "../../wording/pane/rulesGiven";
import { useCardStyles } from "../shell/listCard";
import type { Act } from "../evaluate/useLastDone";
import { type LeftSheet, stillLeft } from "./elsewhere";

const useStyles = makeStyles({ root: { width: "100%" }, button: { marginTop: "8px" } });

/** What was just done: one thing at a time, since the next change makes it old. */
export interface Told {
  /** On the card of this rule set, or at the part of the screen where it was done. */
  readonly at: { readonly card: string } | "added" | "list" | "file" | "reset";
  /** "" where what was done is plain to see. */
  readonly sentence: string;
  /** The sheets that bear results of the rules before. */
  readonly left: readonly LeftSheet[];
}

interface WhatWasDoneProps {
  readonly told: Told;
  readonly acts: ReadonlyMap<string, Act>;
  /** The ids of the sheets that bear marks; null while that is not known. */
  readonly marked: ReadonlySet<string> | null;
  readonly busy: boolean;
  readonly onEvaluate: () => void;
}

/** What was done, and the sheets that it left with the results that they had, with the way to new ones. */
export function WhatWasDone({ told, acts, marked, busy, onEvaluate }: WhatWasDoneProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const left = stillLeft(told.left, acts, marked);
  return (
    <>
      {told.sentence !== "" && <p className={cards.sentence}>{told.sentence}</p>}
      {left.length > 0 && (
        <div className={styles.root}>
          <p className={cards.problem}>{notAgain(left.map(({ name }) => name))}</p>
          <Button className={styles.button} size="small" disabledFocusable={busy} onClick={onEvaluate}>
            {EVALUATE_WORKBOOK}
          </Button>
        </div>
      )}
    </>
  );
}
