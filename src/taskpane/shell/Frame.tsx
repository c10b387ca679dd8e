import { type ReactNode, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { PRODUCT } from "../../wording/pane/shell";
import { HIDDEN } from "./hidden";
import { useHeldFocus } from "./holdFocus";
import { ScrollerContext } from "./scroller";
import { useMedia } from "./useMedia";

/** Below this height (a zoomed laptop) head and foot would leave no room for the list, so that the page scrolls as a whole. */
const IS_LOW = "(max-height: 420px)";
const LOW = `@media ${IS_LOW}`;

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    [LOW]: { display: "block", overflowY: "auto", overflowX: "hidden", position: "relative" },
  },
  head: {
    flexShrink: 0,
    padding: "8px 16px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel shows the product's name above the pane already.
  title: HIDDEN,
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
    // What stays at the top while the list scrolls must not lie over the menu, which hangs down from the head.
    isolation: "isolate",
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW]: { overflowY: "visible" },
  },
  foot: {
    flexShrink: 0,
    padding: "4px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FrameProps {
  /** What is judged, and the actions: always in the same place. */
  readonly head: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The pane's fixed parts; every screen stands inside it. */
export function Frame({ head, foot, children }: FrameProps) {
  const styles = useStyles();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);
  const scroller = useMedia(IS_LOW) ? frame : body;
  useHeldFocus(frame, scroller);
  return (
    <ScrollerContext.Provider value={scroller}>
      <div ref={setFrame} className={styles.frame}>
        <header className={styles.head}>
          <h1 className={styles.title}>{PRODUCT}</h1>
          {head}
        </header>
        <main ref={setBody} className={styles.body}>
          {children}
        </main>
        <footer className={styles.foot}>{foot}</footer>
      </div>
    </ScrollerContext.Provider>
  );
}
