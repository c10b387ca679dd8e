import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMedia } from "../shell/useMedia";
import type { StatusLook } from "./look";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    flexShrink: 0,
    maxWidth: "100%",
    boxSizing: "border-box",
    padding: "0 6px",
    // Tells a dark fill from a dark pane, and the badge from the page in the contrast themes, where the fill is taken away.
    border: `1px solid ${tokens.colorNeutralStrokeAlpha}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  plain: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  letter: { minWidth: "8px", padding: "0 4px", textAlign: "center", lineHeight: "16px" },
});

interface StatusBadgeProps {
  readonly look: StatusLook;
  /** Where the word stands beside it. */
  readonly letterOnly?: boolean;
}

/** A status as a word with its letter on its colour. */
export function StatusBadge({ look, letterOnly = false }: StatusBadgeProps) {
  const styles = useStyles();
  const { letter, name } = look;
  // The contrast themes take the fill away: it is left out, so that nothing has to guess which ink stands on what.
  const paint = useMedia("(forced-colors: active)") ? null : look.paint;
  return (
    <span
      className={mergeClasses(styles.badge, look.paint === null && styles.plain, letterOnly && styles.letter)}
      style={paint === null ? undefined : { backgroundColor: paint.fill, color: paint.ink }}
    >
      <span aria-hidden="true">{letter}</span>
      {!letterOnly && ` ${name}`}
    </span>
  );
}
