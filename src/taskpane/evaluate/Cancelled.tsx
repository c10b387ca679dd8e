import { makeStyles } from "@fluentui/react-components";
import { STOPPED, STOPPED_ADVICE } from "../../wording/pane/progress";
import { Problem } from "../shell/Problem";

const useStyles = makeStyles({ root: { padding: "12px 16px" } });

/** What stands on the sheets after the officer stopped what was running. */
export function Cancelled({ notices }: { readonly notices: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Problem
        intent="info"
        sentence={STOPPED}
        advice={notices.length === 0 ? STOPPED_ADVICE : notices.join(" ")}
      />
    </div>
  );
}
