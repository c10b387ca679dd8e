import { useEffect } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { ClearedSheet, ClearResult } from "../../actions/result";
import { resultsBack } from "../../wording/pane/clear";
import { REFRESH } from "../../wording/pane/results";
import { noticesHeading } from "../../wording/pane/shell";
import { Aside } from "../shell/Aside";
import { Problem } from "../shell/Problem";
import { noticesOf } from "../shell/notices";
import { clearedInWords } from "./clearedInWords";

const useStyles = makeStyles({ root: { padding: "12px 16px" } });

interface ClearedProps {
  readonly result: ClearResult;
  /** The sheets whose results have been brought back since. */
  readonly back: readonly ClearedSheet[];
  /** Whether the officer is on another sheet by now: there what clearing came to is no news. */
  readonly elsewhere: boolean;
  readonly busy: boolean;
  /** Evaluates the sheets again whose results are back, so that the pane has them too. */
  readonly onAgain: (sheetId: string, ...more: readonly string[]) => void;
  readonly say: (sentence: string) => void;
}

/** What Clear results gave back, and which cells it left alone; once Ctrl+Z has brought results back, that it has. */
export function Cleared({ result, back, elsewhere, busy, onAgain, say }: ClearedProps) {
  const styles = useStyles();
  const notices = noticesOf(result.sheets, result.sheets.length > 1);
  const again = back.length === 0 ? null : resultsBack(back.map(({ name }) => name));
  const told = again === null ? null : `${again.sentence} ${again.advice}`;
  useEffect(() => {
    if (told !== null) say(told);
  }, [told, say]);
  const [first, ...others] = back.map(({ id }) => id);
  if (again !== null && first !== undefined)
    return (
      <div className={styles.root}>
        <Problem intent="warning" {...again}>
          <Button size="small" disabledFocusable={busy} onClick={() => onAgain(first, ...others)}>
            {REFRESH}
          </Button>
        </Problem>
      </div>
    );
  if (elsewhere) return null;
  const intent = result.cellsRestored > 0 && notices.length === 0 ? "success" : "info";
  return (
    <div className={styles.root}>
      <Problem intent={intent} {...clearedInWords(result)} />
      <Aside heading={noticesHeading(notices.length)} sentences={notices} />
    </div>
  );
}
