import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { PRODUCT } from "../../wording/pane";
import { HIDDEN } from "./hidden";

/** Below this height (a zoomed laptop) head and foot would leave no room for the list, so that the page scrolls as a whole. */
const LOW = "@media (max-height: 420px)";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    [LOW]: { height: "auto", minHeight: "100%" },
  },
  head: {
    flexShrink: 0,
    // Office draws its own menu button over the top right 34 × 32 px of the page.
    padding: "12px 38px 12px 16px",
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
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW]: { overflowY: "visible" },
  },
  foot: {
    flexShrink: 0,
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FrameProps {
  /** The actions: always in the same place. */
  readonly actions: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The pane's fixed parts; every screen stands inside it. */
export function Frame({ actions, foot, children }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <h1 className={styles.title}>{PRODUCT}</h1>
        {actions}
      </header>
      <main className={styles.body}>{children}</main>
      <footer className={styles.foot}>{foot}</footer>
    </div>
  );
}
