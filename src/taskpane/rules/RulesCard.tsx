import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { describeProfile, type Profile } from "../../actions/profiles";
import {
  CHANGED_HERE,
  EDIT,
  editName,
  GIVE,
  giveName,
  inUse,
  REMOVE_ONE,
  removeOneName,
  RESET_ONE,
  resetOneName,
} from "../../wording/pane/rules";
import { useCardStyles } from "../shell/listCard";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  words: {
    margin: "8px 0 0",
    paddingLeft: "16px",
    listStyleType: "disc",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  word: { marginBottom: "4px", lineHeight: tokens.lineHeightBase200 },
});

interface RulesCardProps {
  readonly profile: Profile;
  /** So many rows of the evaluated sheets go by it. */
  readonly rows: number;
  /** "built-in" as it came, "changed" from that, or the council's "own". */
  readonly origin: "built-in" | "changed" | "own";
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onGive: () => void;
  /** Back to the default, or out. */
  readonly onTakeBack: () => void;
  /** The form that is open for it. */
  readonly children: ReactNode;
}

/** A rule set in words. */
export function RulesCard(props: RulesCardProps) {
  const { profile, rows, origin, busy, onEdit, onGive, onTakeBack, children } = props;
  const styles = useStyles();
  const cards = useCardStyles();
  const { name } = profile;
  return (
    <li className={cards.card}>
      <h3 className={cards.heading}>{name}</h3>
      <p className={cards.small}>
        {[inUse(rows), ...(origin === "changed" ? [CHANGED_HERE] : [])].join(" · ")}
      </p>
      <ul className={styles.words}>
        {describeProfile(profile).map((sentence) => (
          <li key={sentence} className={styles.word}>
            {sentence}
          </li>
        ))}
      </ul>
      <div className={cards.actions}>
        <Button size="small" aria-label={editName(name)} onClick={onEdit}>
          {EDIT}
        </Button>
        <Button size="small" aria-label={giveName(name)} onClick={onGive}>
          {GIVE}
        </Button>
        {origin !== "built-in" && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={origin === "own" ? removeOneName(name) : resetOneName(name)}
            disabledFocusable={busy}
            onClick={onTakeBack}
          >
            {origin === "own" ? REMOVE_ONE : RESET_ONE}
          </Button>
        )}
      </div>
      {children}
    </li>
  );
}
