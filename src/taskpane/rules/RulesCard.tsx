import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { Profile } from "../../actions/profiles";
import {
  CHANGED_HERE,
  COPY,
  copyRulesName,
  EDIT,
  editName,
  GIVE,
  giveName,
  inUse,
  REACHES_ASSIGNED,
  REACHES_EVERY_ROW,
  reachedFirst,
  REMOVE_ONE,
  removeOneLine,
  removeOneName,
  RESET_ONE,
  resetOneLine,
  resetOneName,
  SHOW_WORDS,
  USE_HERE,
  USED_HERE,
  usedHereName,
  hereName,
} from "../../wording/pane/rules";
import { youAssigned } from "../../wording/pane/rulesGiven";
import type { Refusal } from "../paneActions";
import { ConfirmedButton } from "../shell/ConfirmedButton";
import { useCardStyles } from "../shell/listCard";
import { RulesInWords } from "./RulesInWords";

const useStyles = makeStyles({
  summary: {
    marginTop: "4px",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** Which rows go by it unasked. One for certain rows says so among its own words. */
const REACHES: Readonly<Partial<Record<Profile["appliesTo"]["kind"], string>>> = {
  "every-row": REACHES_EVERY_ROW,
  assigned: REACHES_ASSIGNED,
};

interface RulesCardProps {
  readonly profile: Profile;
  /** So many rows of the evaluated sheets go by it. */
  readonly rows: number;
  /** The rule set for every row that stands before this one, so that this one is reached by assignment only; null for none. */
  readonly after: string | null;
  /** What the officer has assigned it to, whichever rows go by it besides. */
  readonly assigned: Parameters<typeof youAssigned>[0];
  /** "built-in" as it came, "changed" from that, or the council's "own". */
  readonly origin: "built-in" | "changed" | "own";
  readonly busy: boolean;
  /** The sheet in front, and whether all of it goes by these rules; null where it cannot be given any. */
  readonly here: { readonly name: string; readonly uses: boolean } | null;
  readonly onUseHere: () => void;
  readonly onEdit: () => void;
  readonly onGive: () => void;
  readonly onCopy: () => void;
  /** Back to the default, or out; gives why that was refused. */
  readonly onTakeBack: () => Promise<Refusal>;
  /** The form that is open for it. */
  readonly children: ReactNode;
}

/** The words for taking a rule set of the council's own out, or a changed one back to how it came. */
function takeBackWords({ name }: Profile, origin: "changed" | "own", used: boolean) {
  return origin === "own"
    ? {
        words: REMOVE_ONE,
        name: removeOneName(name),
        question: removeOneLine(name, used),
        sure: removeOneName(name),
      }
    : {
        words: RESET_ONE,
        name: resetOneName(name),
        question: resetOneLine(name, used),
        sure: resetOneName(name),
      };
}

/** A rule set in words. */
export function RulesCard(props: RulesCardProps) {
  const {
    profile,
    rows,
    after,
    assigned,
    origin,
    busy,
    here,
    onUseHere,
    onEdit,
    onGive,
    onCopy,
    onTakeBack,
    children,
  } = props;
  const styles = useStyles();
  const cards = useCardStyles();
  const { name } = profile;
  // Where it was assigned, the list of that says that it is used there and nowhere else.
  const isListed = profile.appliesTo.kind === "assigned" && assigned.length > 0;
  const unasked = isListed ? undefined : REACHES[profile.appliesTo.kind];
  const reaches = after === null ? unasked : reachedFirst(after);
  return (
    <li className={cards.card}>
      <h3 className={cards.heading}>{name}</h3>
      <p className={cards.small}>
        {[inUse(rows), ...(origin === "changed" ? [CHANGED_HERE] : [])].join(" · ")}
      </p>
      {reaches !== undefined && <p className={cards.small}>{reaches}</p>}
      {assigned.length > 0 && <p className={cards.small}>{youAssigned(assigned)}</p>}
      {/* Open where they are in use; the others would push these out of sight. */}
      <details open={rows > 0}>
        <summary className={styles.summary}>{SHOW_WORDS}</summary>
        <RulesInWords profile={profile} />
      </details>
      <div className={cards.actions}>
        {here !== null && (
          <Button
            size="small"
            aria-label={(here.uses ? usedHereName : hereName)(name, here.name)}
            disabledFocusable={busy || here.uses}
            {...(here.uses ? { "data-tells": "", icon: <CheckmarkRegular /> } : {})}
            onClick={onUseHere}
          >
            {here.uses ? USED_HERE : USE_HERE}
          </Button>
        )}
        <Button size="small" aria-label={giveName(name)} onClick={onGive}>
          {GIVE}
        </Button>
        <Button size="small" aria-label={editName(name)} onClick={onEdit}>
          {EDIT}
        </Button>
        <Button size="small" aria-label={copyRulesName(name)} disabledFocusable={busy} onClick={onCopy}>
          {COPY}
        </Button>
        {origin !== "built-in" && (
          <ConfirmedButton {...takeBackWords(profile, origin, rows > 0)} busy={busy} onSure={onTakeBack} />
        )}
      </div>
      {children}
    </li>
  );
}
