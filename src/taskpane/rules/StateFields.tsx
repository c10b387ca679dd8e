import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  alsoByWords,
  DISTANCES,
  LETTER_NEEDED,
  MOVE_DOWN,
  MOVE_UP,
  moveDownName,
  moveUpName,
  NAME_NEEDED,
  ofState,
  REACHES,
  REMOVE_STATE,
  removeStateName,
  SIDE,
  SIDES,
  STATE_LETTER,
  STATE_NAME,
  stateHeading,
  TAKES_THE_REST,
} from "../../wording/pane/rulesEditor";
import { useCardStyles } from "../shell/listCard";
import { NARROW } from "../shell/narrow";
import { AmountField } from "./AmountField";
import { ColourField } from "./ColourField";
import { paintFor } from "./edits";
import { isCounted, type LimitMeasure, type StateDraft, stateIsValid } from "./stateDrafts";
import { focusMark, type StateFocus, useStateFocus } from "./stateFocus";
import { useTouched } from "./tried";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: 0,
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: "0 4px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  names: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 88px",
    gap: "8px",
    alignItems: "start",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

const MEASURES: readonly LimitMeasure[] = [
  "target",
  "tolerance",
  "tolerances",
  "relative",
  "points",
  "amount",
];
const KINDS = MEASURES.map((kind) => ({ kind, name: DISTANCES[kind], counted: isCounted(kind) }));

/** What does not fit, by the part of the state that it is about. */
export type StateProblems = Readonly<Partial<Record<"name" | "letter" | "limit", string>>>;

interface StateFieldsProps {
  readonly draft: StateDraft;
  /** The other statuses of the rule set. */
  readonly others: readonly StateDraft[];
  /** Its place, from 0, among so many. */
  readonly place: number;
  readonly of: number;
  readonly problems: StateProblems;
  readonly removable: boolean;
  /** What had to change as this one was moved; "" for nothing. */
  readonly news: string;
  readonly focus: StateFocus | null;
  readonly say: (sentence: string) => void;
  readonly onChange: (draft: StateDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One status: its name, letter and colour, how far it reaches, and its place among the others. */
export function StateFields(props: StateFieldsProps) {
  const { draft, others, place, of, problems, removable, news, focus, say, onChange, onMove, onRemove } =
    props;
  const styles = useStyles();
  const cards = useCardStyles();
  const last = place === of - 1;
  const valid = stateIsValid(draft, last);
  const nameProblem = valid.name ? problems.name : NAME_NEEDED;
  const { says, touch } = useTouched();
  const letterProblem = valid.letter ? problems.letter : says ? LETTER_NEEDED : undefined;
  const root = useStateFocus(focus);
  const { name, letter, colour, words, side, distance } = draft;
  return (
    <fieldset ref={root} className={styles.root}>
      <legend className={styles.legend}>{stateHeading(place + 1, name)}</legend>
      <div className={styles.names}>
        <Field label={STATE_NAME} {...(nameProblem === undefined ? {} : { validationMessage: nameProblem })}>
          <Input
            {...focusMark("name")}
            aria-label={ofState(name, STATE_NAME)}
            value={name}
            onChange={(_, { value }) => onChange({ ...draft, name: value })}
          />
        </Field>
        <Field
          label={STATE_LETTER}
          {...(letterProblem === undefined ? {} : { validationMessage: letterProblem })}
        >
          <Input
            aria-label={ofState(name, STATE_LETTER)}
            value={letter}
            onBlur={touch}
            onChange={(_, { value }) => {
              touch();
              onChange({ ...draft, letter: value });
            }}
          />
        </Field>
      </div>
      {last ? (
        <p className={cards.small}>{TAKES_THE_REST}</p>
      ) : (
        <>
          {side !== "none" && side !== "file" && (
            <AmountField
              label={REACHES}
              spoken={ofState(name, REACHES)}
              draft={distance}
              valid={valid.distance}
              problem={problems.limit ?? null}
              kinds={KINDS}
              onChange={(changed) => onChange({ ...draft, distance: changed })}
            />
          )}
          <Field
            label={SIDE}
            {...((side === "none" || side === "file") && problems.limit !== undefined
              ? { validationMessage: problems.limit }
              : {})}
          >
            <Select
              aria-label={ofState(name, SIDE)}
              value={side}
              onChange={(_, { value }) => {
                const chosen = sidesFor(draft).find((one) => one === value);
                if (chosen !== undefined) onChange({ ...draft, side: chosen });
              }}
            >
              {sidesFor(draft).map((one) => (
                <option key={one} value={one}>
                  {SIDES[one]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {words.length > 0 && <p className={cards.small}>{alsoByWords(words)}</p>}
      <ColourField
        id={draft.key}
        look={{ name, letter, colour }}
        others={others}
        say={say}
        onChange={(fill) => onChange({ ...draft, colour: paintFor(fill) })}
      />
      <div className={cards.actions} style={{ marginTop: 0 }}>
        {place > 0 && (
          <Button {...focusMark("up")} size="small" aria-label={moveUpName(name)} onClick={() => onMove(-1)}>
            {MOVE_UP}
          </Button>
        )}
        {!last && (
          <Button
            {...focusMark("down")}
            size="small"
            aria-label={moveDownName(name)}
            onClick={() => onMove(1)}
          >
            {MOVE_DOWN}
          </Button>
        )}
        {removable && (
          <Button size="small" appearance="subtle" aria-label={removeStateName(name)} onClick={onRemove}>
            {REMOVE_STATE}
          </Button>
        )}
      </div>
      {news !== "" && <p className={cards.sentence}>{news}</p>}
    </fieldset>
  );
}

/**
 * A state without a limit is one that words earn: offered only where there are words, or where it is so already. A limit that the form has
 * no fields for stays on offer where a rules file gave it.
 */
function sidesFor({ words, side, byFile }: StateDraft): readonly StateDraft["side"][] {
  return [
    "within",
    "lessThan",
    "betterBy",
    "betterByMoreThan",
    ...(words.length > 0 || side === "none" ? (["none"] as const) : []),
    ...(byFile === null ? [] : (["file"] as const)),
  ];
}
