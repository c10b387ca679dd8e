import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ProfileProblem } from "../../actions/profiles";
import {
  ADD_STATE,
  andWorse,
  OUTSIDE_FROM,
  OUTSIDE_NONE,
  STATES_HEADING,
} from "../../wording/pane/rulesEditor";
import { movedTo, removedState } from "../../wording/pane/rulesLadder";
import { useCardStyles } from "../shell/listCard";
import { Choice } from "./Choice";
import { type Ladder, moved, outsidePlace, withStateAdded, without } from "./ladder";
import { ladderNews } from "./ladderNews";
import { FEWEST_STATES, MOST_STATES, type StateDraft } from "./stateDrafts";
import { StateFields, type StateProblems } from "./StateFields";
import type { StateFocus } from "./stateFocus";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** No status has a key of this form. */
const NONE = "";

interface StatesEditorProps {
  readonly ladder: Ladder;
  readonly problems: readonly ProfileProblem[];
  readonly onChange: (ladder: Ladder) => void;
  readonly say: (sentence: string) => void;
}

/** What had to change with the last move, under the status that was moved; null for one that was taken out. */
interface News {
  readonly key: string | null;
  readonly sentence: string;
}

/** The statuses of a rule set, best first: two to five of them. */
export function StatesEditor({ ladder, problems, onChange, say }: StatesEditorProps) {
  const { states } = ladder;
  const styles = useStyles();
  const cards = useCardStyles();
  const [focus, setFocus] = useState<StateFocus | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const places = states.slice(1).map(({ key, name }, index) => ({ key, name, place: index + 1 }));
  const words = Object.fromEntries([
    [NONE, OUTSIDE_NONE],
    ...places.map(({ key, name, place }) => [key, andWorse(name, place === states.length - 1)]),
  ]) as Readonly<Record<string, string>>;
  const from = outsidePlace(ladder);
  const become = (after: Ladder, key: string | null, done: string): void => {
    const sentence = ladderNews(ladder, after);
    setNews({ key, sentence });
    say([done, ...(sentence === "" ? [] : [sentence])].join(" "));
    onChange(after);
  };
  const edit = (after: Ladder): void => {
    setNews(null);
    onChange(after);
  };
  const move = ({ key, name }: StateDraft, place: number, by: -1 | 1): void => {
    become(moved(ladder, place, by), key, movedTo(name, place + by + 1, states.length));
    setFocus({ key, on: by < 0 ? "up" : "down" });
  };
  const add = (): void => {
    const after = withStateAdded(states);
    const key = after.at(-2)?.key;
    edit({ ...ladder, states: after });
    if (key !== undefined) setFocus({ key, on: "name" });
  };
  const remove = ({ key, name }: StateDraft, place: number): void => {
    const after = without(ladder, key);
    become(after, null, removedState(name));
    // What stands in its place now is nearest to where the officer was.
    const next = after.states[place] ?? after.states.at(-1);
    if (next !== undefined) setFocus({ key: next.key, on: "name" });
  };
  return (
    <div className={styles.root}>
      <h4 className={styles.heading}>{STATES_HEADING}</h4>
      {states.map((draft, place) => (
        <StateFields
          key={draft.key}
          draft={draft}
          others={states.filter(({ key }) => key !== draft.key)}
          place={place}
          of={states.length}
          problems={problemsOf(problems, place)}
          removable={states.length > FEWEST_STATES}
          news={news?.key === draft.key ? news.sentence : ""}
          focus={focus?.key === draft.key ? focus : null}
          say={say}
          onChange={(changed) =>
            edit({ ...ladder, states: states.map((one) => (one.key === draft.key ? changed : one)) })
          }
          onMove={(by) => move(draft, place, by)}
          onRemove={() => remove(draft, place)}
        />
      ))}
      {news?.key === null && news.sentence !== "" && <p className={cards.sentence}>{news.sentence}</p>}
      {states.length < MOST_STATES && (
        <div>
          <Button size="small" onClick={add}>
            {ADD_STATE}
          </Button>
        </div>
      )}
      <Choice
        label={OUTSIDE_FROM}
        words={words}
        value={from === null ? NONE : (states[Math.max(1, from)]?.key ?? NONE)}
        onChange={(key) => edit({ ...ladder, outsideFrom: key === NONE ? null : key })}
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
