import { useRef } from "react";
import { Button, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { alikeInWords, contrast, type Look } from "../../actions/profiles";
import { contrastWords, fillOf, NO_FILL } from "../../wording/pane/rules";
import { WITHOUT_FILL, withoutFillName } from "../../wording/pane/rulesEditor";
import { StatusBadge } from "../row/StatusBadge";
import { paintFor } from "./edits";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "40px minmax(0, 1fr)", gap: "4px 8px", alignItems: "center" },
  colour: {
    width: "40px",
    height: "32px",
    padding: "2px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    cursor: "pointer",
    forcedColorAdjust: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", minWidth: 0 },
  notes: { gridColumn: "1 / -1" },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  low: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface ColourFieldProps {
  readonly id: string;
  readonly look: Look;
  /** The other statuses of the rule set, which it is to be told apart from. */
  readonly others: readonly Pick<Look, "name" | "colour">[];
  /** Null takes the fill away. */
  readonly onChange: (fill: string | null) => void;
  readonly say: (sentence: string) => void;
}

/** A status' fill, with the contrast of the text that it gets, which can be read on any fill, and whether it can be taken for another's. */
export function ColourField({ id, look, others, onChange, say }: ColourFieldProps) {
  const styles = useStyles();
  const noteId = useId("contrast");
  const field = useRef<HTMLInputElement>(null);
  const { name, letter, colour } = look;
  const ratio = colour === null ? null : contrast(colour.fill, colour.ink);
  const alike = alikeTo(others, look);
  const choose = (fill: string): void => {
    const next = paintFor(fill);
    // Said as it becomes so, and not with every shade on the way.
    const news = alikeTo(others, { name, colour: next }).filter((sentence) => !alike.includes(sentence));
    if (news.length > 0) say(news.join(" "));
    onChange(fill);
  };
  return (
    <div className={styles.line}>
      <input
        ref={field}
        type="color"
        className={styles.colour}
        aria-label={fillOf(name)}
        aria-describedby={noteId}
        value={(colour?.fill ?? WHITE).toLowerCase()}
        onChange={({ target }) => choose(target.value)}
      />
      <span className={styles.sample}>
        <StatusBadge look={{ id, name, letter, paint: colour }} />
        {colour !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={withoutFillName(name)}
            onClick={() => {
              onChange(null);
              // The button goes with the fill.
              field.current?.focus();
            }}
          >
            {WITHOUT_FILL}
          </Button>
        )}
      </span>
      <div id={noteId} className={styles.notes}>
        <p className={styles.note}>{ratio === null ? NO_FILL : contrastWords(ratio)}</p>
        {alike.map((sentence) => (
          <p key={sentence} className={mergeClasses(styles.note, styles.low)}>
            {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}

/** What is to be said of the others that a status looks like. */
function alikeTo(
  others: readonly Pick<Look, "name" | "colour">[],
  look: Pick<Look, "name" | "colour">,
): readonly string[] {
  return others.flatMap((other) => alikeInWords([look, other]));
}

/** What a colour field shows where there is no fill: HTML knows no empty colour. */
const WHITE = "#ffffff";
