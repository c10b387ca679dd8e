import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "8px 0 0",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  // Beside the icon at any width: a long sentence would else begin below it.
  text: { flexGrow: 1, flexBasis: "0", minWidth: "120px", overflowWrap: "anywhere" },
});

interface DoneLineProps {
  readonly words: string;
  readonly className?: string;
  /** Ways on from it, as buttons. */
  readonly children?: ReactNode;
}

/** What an officer has just done has been done: what came of it, in a line. It is said aloud by whoever draws it. */
export function DoneLine({ words, className, children }: DoneLineProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, className)}>
      <CheckmarkCircleRegular className={styles.icon} />
      <span className={styles.text}>{words}</span>
      {children}
    </div>
  );
}
