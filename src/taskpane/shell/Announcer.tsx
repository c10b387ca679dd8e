import { useEffect, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { HIDDEN } from "./hidden";

const useStyles = makeStyles({ root: HIDDEN });

/** How long a sentence stands, in ms: long enough for a screen reader to take it up, even one that is saying something else. */
const STANDS = 10_000;
/** The same once another screen is open, where it would be found under a heading that it has nothing to do with. */
const STANDS_ELSEWHERE = 1_000;

/** A sentence, and where it was said first. */
interface Said {
  readonly message: string;
  /** What it comes from: the same sentence about something new is said again. */
  readonly about: unknown;
  readonly place: string;
  readonly isOver: boolean;
}

/**
 * Says `message` to a screen reader when it changes, without moving the focus, and takes it back later: whoever reads the pane line by line
 * would find an old sentence. Mounted from the start, or the first message is lost.
 *
 * @param place The screen that is open.
 */
export function Announcer({ message, about, place }: Omit<Said, "isOver">) {
  const styles = useStyles();
  const [said, setSaid] = useState<Said>({ message, about, place, isOver: false });
  if (said.message !== message || said.about !== about) setSaid({ message, about, place, isOver: false });
  const elsewhere = said.place !== place;
  useEffect(() => {
    if (said.isOver || said.message === "") return undefined;
    const over = (): void => setSaid({ ...said, isOver: true });
    const timer = setTimeout(over, elsewhere ? STANDS_ELSEWHERE : STANDS);
    return () => clearTimeout(timer);
  }, [said, elsewhere]);
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      {said.isOver ? "" : message}
    </div>
  );
}
