import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  box: {
    marginTop: "8px",
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: { margin: "4px 0", paddingLeft: "16px" },
  item: { overflowWrap: "anywhere" },
});

/** A single sentence is open to the eye at once; more would push the rows off a small pane. */
const OPEN_UP_TO = 1;

/** A heading over a list of sentences that folds away; nothing where there is nothing to say. */
export function Aside({
  heading,
  sentences,
  open = false,
  closed = false,
  onClosed,
}: {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Whether it is open however many they are. */
  readonly open?: boolean;
  /** Whether it is closed also where a single sentence is all it has. */
  readonly closed?: boolean;
  readonly onClosed?: () => void;
}) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  const isOpen = open || (!closed && sentences.length <= OPEN_UP_TO);
  return (
    <details
      className={styles.box}
      open={isOpen}
      onToggle={({ currentTarget }) => isOpen && !currentTarget.open && onClosed?.()}
    >
      <summary className={styles.summary}>{heading}</summary>
      <ul className={styles.list}>
        {sentences.map((sentence, index) => (
          <li key={index} className={styles.item}>
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
