import type { ReactNode } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Look, Profile } from "../../actions/profiles";
import { SHOW_INTRO } from "../../wording/pane/actions";
import {
  ARROWS_MEAN,
  DATA,
  DATA_HEADING,
  HELP_LINK,
  MARKS_HEADING,
  MORE_HELP,
  ROUND,
  ROUND_HEADING,
  statusesOf,
  UNRATED,
  UNRATED_MEANS,
  WARNINGS_MEAN,
  WRONG,
  WRONG_HEADING,
} from "../../wording/pane/howItWorks";
import { SHOW_WORDS } from "../../wording/pane/rules";
import type { StatusLook } from "../row/look";
import { StatusBadge } from "../row/StatusBadge";
import { RulesInWords } from "../rules/RulesInWords";
import { ScreenFrame } from "../shell/ScreenFrame";

const useStyles = makeStyles({
  heading: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: "20px" },
  line: { marginBottom: "6px", lineHeight: tokens.lineHeightBase300 },
  text: { margin: "0 0 6px", lineHeight: tokens.lineHeightBase300 },
  badges: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    margin: "0 0 8px",
    padding: 0,
    listStyleType: "none",
  },
  summary: {
    marginBottom: "6px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  meanings: { margin: "0 0 8px" },
  term: { margin: "0 0 2px" },
  meaning: { margin: "0 0 8px", lineHeight: tokens.lineHeightBase300 },
});

/** Those that leave a KPI without a rating, as a newcomer meets them. */
const UNRATED_ORDER = [
  "tracking",
  "target-under-review",
  "data-missing",
  "not-rated",
  "needs-attention",
] as const satisfies readonly (keyof typeof UNRATED_MEANS & keyof Profile["unrated"])[];

interface HowItWorksProps {
  /** The rule set that most rows of the sheet in front go by; null where there is none at all. */
  readonly profile: Profile | null;
  readonly onBack: () => void;
}

/** The monthly round, what the marks mean, and what to do if something looks wrong; the marks as the rules in force have them. */
export function HowItWorks({ profile, onBack }: HowItWorksProps) {
  return (
    <ScreenFrame heading={SHOW_INTRO} onBack={onBack}>
      <Part heading={ROUND_HEADING}>
        <Lines ordered lines={ROUND} />
      </Part>
      {profile !== null && (
        <Part heading={MARKS_HEADING}>
          <Marks profile={profile} />
        </Part>
      )}
      <Part heading={WRONG_HEADING}>
        <Lines lines={WRONG} />
      </Part>
      <Part heading={DATA_HEADING}>
        <Lines lines={DATA} />
      </Part>
      <Link href={HELP_LINK} target="_blank" rel="noreferrer">
        {MORE_HELP}
      </Link>
    </ScreenFrame>
  );
}

function Marks({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{statusesOf(profile.name)}</p>
      <ul className={styles.badges}>
        {profile.states.map((state) => (
          <li key={state.id}>
            <StatusBadge look={lookOf(state.id, state)} />
          </li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary}>{SHOW_WORDS}</summary>
        <RulesInWords profile={profile} />
      </details>
      <p className={styles.text}>{ARROWS_MEAN}</p>
      <p className={styles.text}>{WARNINGS_MEAN}</p>
      <p className={styles.text}>{UNRATED}</p>
      <dl className={styles.meanings}>
        {UNRATED_ORDER.map((id) => (
          <div key={id}>
            <dt className={styles.term}>
              <StatusBadge look={lookOf(id, profile.unrated[id])} />
            </dt>
            <dd className={styles.meaning}>{UNRATED_MEANS[id]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function lookOf(id: string, { name, letter, colour }: Look): StatusLook {
  return { id, name, letter, paint: colour };
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </>
  );
}

function Lines({
  lines,
  ordered = false,
}: {
  readonly lines: readonly string[];
  readonly ordered?: boolean;
}) {
  const styles = useStyles();
  const List = ordered ? "ol" : "ul";
  return (
    <List className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.line}>
          {line}
        </li>
      ))}
    </List>
  );
}
