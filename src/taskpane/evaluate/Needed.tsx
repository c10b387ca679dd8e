import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  INSERT_SAMPLE,
  INSERT_SAMPLE_LINE,
  NEEDED,
  NEEDED_HEADING,
  sampleInserted,
} from "../../wording/pane/intro";
import { SET_UP, SET_UP_LINE } from "../../wording/pane/understood";
import { problemInWords } from "../../wording/pane/shell";
import type { SampleOutcome } from "../../actions/insertSample";
import { focusMain } from "../shell/mainFocus";
import type { Say } from "../shell/useSaid";

const useStyles = makeStyles({
  root: { padding: "12px 16px 16px" },
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: "0 0 12px", paddingLeft: "20px", lineHeight: tokens.lineHeightBase300 },
  setUp: { marginBottom: "16px" },
  line: { margin: "0 0 8px" },
  hint: { margin: "4px 0 0", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface NeededProps {
  readonly busy: boolean;
  readonly onInsert: () => Promise<SampleOutcome>;
  /** Opens the screen on which the sheet's columns can be named; null where it has no row of headings. */
  readonly onSetUp: (() => void) | null;
  readonly say: Say;
}

/** For a workbook without a KPI table: what one needs, and a sample to start from. */
export function Needed({ busy, onInsert, onSetUp, say }: NeededProps) {
  const styles = useStyles();
  const [told, setTold] = useState<string | null>(null);
  const insert = async (): Promise<void> => {
    const outcome = await onInsert();
    const sentence =
      outcome.kind === "done"
        ? sampleInserted(outcome.sheet)
        : problemInWords(outcome.failure.sentence, outcome.failure.advice);
    setTold(sentence);
    if (outcome.kind !== "done") return say(sentence);
    say(sentence, outcome.sheet);
    // What comes next; and Enter pressed once more would insert another.
    focusMain();
  };
  return (
    <section className={styles.root} aria-label={NEEDED_HEADING}>
      <h2 className={styles.heading}>{NEEDED_HEADING}</h2>
      <ul className={styles.list}>
        {NEEDED.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {onSetUp !== null && (
        <div className={styles.setUp}>
          <p className={styles.line}>{SET_UP_LINE}</p>
          <Button onClick={onSetUp}>{SET_UP}</Button>
        </div>
      )}
      <Button disabledFocusable={busy} onClick={() => void insert()}>
        {INSERT_SAMPLE}
      </Button>
      <p className={styles.hint}>{told ?? INSERT_SAMPLE_LINE}</p>
    </section>
  );
}
