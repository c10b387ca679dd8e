import { makeStyles } from "@fluentui/react-components";
import { HIDDEN } from "./hidden";

const useStyles = makeStyles({ root: HIDDEN });

/** Says `message` to a screen reader when it changes, without moving the focus. Mounted from the start, or the first message is lost. */
export function Announcer({ message }: { readonly message: string }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      {message}
    </div>
  );
}
