import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ProfileProblem } from "../../actions/profiles";
import {
  ADD_STATE,
  andWorse,
  OUTSIDE_FROM,
  OUTSIDE_NONE,
  STATES_HEADING,
} from "../../wording/pane/rulesEditor";
import { Choice } from "./Choice";
import { FEWEST_STATES, MOST_STATES, type StateDraft, withStateAdded, withStateMoved } from "./stateDrafts";
import { StateFields, type StateProblems } from "./StateFields";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
});

const NONE = "none";

interface StatesEditorProps {
  readonly drafts: readonly StateDraft[];
  /** The place of the first that counts as outside tolerance; null where none does. */
  readonly outsideFrom: number | null;
  readonly problems: readonly ProfileProblem[];
  readonly onChange: (drafts: readonly StateDraft[]) => void;
  readonly onOutsideFrom: (place: number | null) => void;
}

/** The statuses of a rule set, best first: two to five of them. */
export function StatesEditor(props: StatesEditorProps) {
  const { drafts, outsideFrom, problems, onChange, onOutsideFrom } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(drafts.length);
  // The button that removed a status is gone with it, and so is the one that added the last one allowed.
  useEffect(() => {
    if (drafts.length !== shown.current && document.activeElement === document.body) heading.current?.focus();
    shown.current = drafts.length;
  }, [drafts.length]);
  const places = drafts.slice(1).map((draft, index) => ({ place: index + 1, name: draft.name }));
  const words = Object.fromEntries([
    [NONE, OUTSIDE_NONE],
    ...places.map(({ place, name }) => [String(place), andWorse(name, place === drafts.length - 1)]),
  ]) as Readonly<Record<string, string>>;
  return (
    <div className={styles.root}>
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        {STATES_HEADING}
      </h4>
      {drafts.map((draft, place) => (
        <StateFields
          key={draft.key}
          draft={draft}
          place={place}
          of={drafts.length}
          problems={problemsOf(problems, place)}
          removable={drafts.length > FEWEST_STATES}
          onChange={(changed) => onChange(drafts.map((one) => (one.key === draft.key ? changed : one)))}
          onMove={(by) => onChange(withStateMoved(drafts, place, by))}
          onRemove={() => onChange(drafts.filter((one) => one.key !== draft.key))}
        />
      ))}
      {drafts.length < MOST_STATES && (
        <div>
          <Button size="small" onClick={() => onChange(withStateAdded(drafts))}>
            {ADD_STATE}
          </Button>
        </div>
      )}
      <Choice
        label={OUTSIDE_FROM}
        words={words}
        value={outsideFrom === null ? NONE : String(Math.max(1, Math.min(outsideFrom, drafts.length - 1)))}
        onChange={(value) => onOutsideFrom(value === NONE ? null : Number(value))}
      />
    </div>
  );
}

/** Where each part of a state is shown in the form: what is said about its id belongs to its name, all else to its limit. */
const SHOWN_AT: Readonly<Record<string, keyof StateProblems>> = {
  status: "name",
  name: "name",
  letter: "letter",
};

/** Told beside the colour as it is chosen. */
const TOLD_ALREADY = "colour";

function problemsOf(problems: readonly ProfileProblem[], place: number): StateProblems {
  const found: Partial<Record<keyof StateProblems, string>> = {};
  for (const { path, sentence } of problems) {
    const [part, index, field] = path;
    if (part !== "states" || index !== place || field === TOLD_ALREADY) continue;
    found[SHOWN_AT[String(field)] ?? "limit"] ??= sentence;
  }
  return found;
}

/** Whether a problem stands beside one of the fields of the states. */
export function isBesideState({ path: [part, index] }: ProfileProblem): boolean {
  return part === "states" && typeof index === "number";
}
