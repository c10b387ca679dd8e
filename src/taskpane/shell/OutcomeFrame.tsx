import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useOutcomeFocus } from "./outcomeFocus";
import { useEscape } from "./useEscape";

const useStyles = makeStyles({
  top: {
    padding: "12px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The line under the chosen tab lies on the line below.
  withTabs: { paddingBottom: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px 8px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  rest: { padding: "0 16px 16px" },
});

interface OutcomeFrameProps {
  readonly heading: string;
  readonly line: string;
  readonly close: string;
  readonly onClose: () => void;
  /** Whether it still holds. */
  readonly stale: ReactNode;
  /** Between the line and the list. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** What a preview or a check came to, under a heading that takes the focus, with the way back to the results. */
export function OutcomeFrame({ heading, line, close, onClose, stale, above, children }: OutcomeFrameProps) {
  const styles = useStyles();
  const { title, giveBack } = useOutcomeFocus();
  const leave = (): void => {
    giveBack();
    onClose();
  };
  useEscape(leave);
  return (
    <section aria-label={heading}>
      <div className={mergeClasses(styles.top, above !== undefined && styles.withTabs)}>
        <div className={styles.bar}>
          <h2 ref={title} className={styles.heading} tabIndex={-1}>
            {heading}
          </h2>
          <Button size="small" onClick={leave}>
            {close}
          </Button>
        </div>
        <p className={styles.line}>{line}</p>
        {stale}
        {above}
      </div>
      <div className={styles.rest}>{children}</div>
    </section>
  );
}
