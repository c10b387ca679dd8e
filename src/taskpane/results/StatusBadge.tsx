import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { statusPaint, type StatusName } from "../../actions/statusColours";
import { STATUS_WORDS } from "../../wording/pane";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    flexShrink: 0,
    padding: "0 6px",
    // Tells a dark fill from a dark pane, and the badge from the page in the contrast themes, where the fill is taken away.
    border: `1px solid ${tokens.colorNeutralStrokeAlpha}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  letter: { minWidth: "8px", padding: "0 4px", textAlign: "center", lineHeight: "16px" },
});

/** A status as a word with its letter on its colour; `letterOnly` where the word stands beside it. */
export function StatusBadge({
  status,
  letterOnly = false,
}: {
  readonly status: StatusName;
  readonly letterOnly?: boolean;
}) {
  const styles = useStyles();
  const paint = statusPaint(status);
  const { letter, word } = STATUS_WORDS[status];
  return (
    <span
      className={mergeClasses(styles.badge, paint === null && styles.plain, letterOnly && styles.letter)}
      style={paint === null ? undefined : { backgroundColor: paint.fill, color: paint.ink }}
    >
      <span aria-hidden="true">{letter}</span>
      {!letterOnly && ` ${word}`}
    </span>
  );
}
