import { makeStyles } from "@fluentui/react-components";
import type { ClearResult } from "../../actions/result";
import { noticesHeading } from "../../wording/pane/shell";
import { Aside } from "../shell/Aside";
import { Problem } from "../shell/Problem";
import { noticesOf } from "../shell/notices";
import { clearedInWords } from "./clearedInWords";

const useStyles = makeStyles({ root: { padding: "12px 16px" } });

/** What Clear results gave back, and which cells it left alone. */
export function Cleared({ result }: { readonly result: ClearResult }) {
  const styles = useStyles();
  const notices = noticesOf(result.sheets, result.sheets.length > 1);
  const intent = result.cellsRestored > 0 && notices.length === 0 ? "success" : "info";
  return (
    <div className={styles.root}>
      <Problem intent={intent} {...clearedInWords(result)} />
      <Aside heading={noticesHeading(notices.length)} sentences={notices} />
    </div>
  );
}
