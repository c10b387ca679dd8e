import { profileMistakes } from "../../wording/kpi/profileFile";
import { contrast, LEAST_CONTRAST } from "../look/contrast";
import { isUnrated, UNRATED_STATUSES } from "../evaluation";
import type { Look } from "../look/look";
import { isStated, type Profile } from "./profile";
import { changeProblems } from "./changeProblems";
import { limitEntry, slackValue } from "./profileSlack";
import { plainWords } from "../rating/stateInWords";

/** Where in a rule set something is wrong, in the terms of the file: ["states", 1, "colour"]. */
export type ProblemPath = readonly (string | number)[];

export interface ProfileProblem {
  readonly path: ProblemPath;
  /** What is wrong and what to do. */
  readonly sentence: string;
}

/**
 * Whether the parts of a rule set fit each other: states in order, colours legible, changes between neighbours, no name used twice.
 * Empty for a rule set that can be used. The pane and the file's reader both ask here.
 */
export function profileProblems(profile: Profile): readonly ProfileProblem[] {
  return [
    ...nameProblems(profile),
    ...limitProblems(profile),
    ...lookProblems(profile),
    ...changeProblems(profile),
    ...warnProblems(profile),
    ...travelProblems(profile),
  ];
}

function repeated(values: readonly string[], index: number): boolean {
  return values.indexOf(values[index] ?? "") < index;
}

function nameProblems({ states }: Profile): readonly ProfileProblem[] {
  const ids = states.map(({ id }) => id);
  const names = states.map(({ name }) => name.trim().toLowerCase());
  const letters = states.map(({ letter }) => letter);
  const words = states.flatMap((state, index) => state.words.map((word) => ({ word, index })));
  return [
    ...states.flatMap(({ id, name, letter }, index): ProfileProblem[] => [
      ...(isUnrated(id)
        ? [{ path: ["states", index, "status"], sentence: profileMistakes.reserved(id) }]
        : []),
      ...(repeated(ids, index)
        ? [{ path: ["states", index, "status"], sentence: profileMistakes.statusTwice(id) }]
        : repeated(names, index)
          ? [{ path: ["states", index, "name"], sentence: profileMistakes.nameTwice(name) }]
          : repeated(letters, index)
            ? [{ path: ["states", index, "letter"], sentence: profileMistakes.letterTwice(letter) }]
            : []),
    ]),
    ...words.flatMap(({ word, index }, place): ProfileProblem[] => {
      const said = plainWords(word);
      const path = ["states", index, "words"];
      if (!/\p{L}/u.test(said) || /\d/.test(said))
        return [{ path, sentence: profileMistakes.wordIsNumber(word) }];
      const before = words
        .slice(0, place)
        .some((other) => other.index !== index && plainWords(other.word) === said);
      return before ? [{ path, sentence: profileMistakes.wordTwice(word) }] : [];
    }),
  ];
}

/** Whether the limits run from best to worst, each state but the last with one; the other parts of a rule set are not looked at. */
export function limitProblems({
  states,
  changes,
}: Pick<Profile, "states" | "changes">): readonly ProfileProblem[] {
  const last = states.length - 1;
  // Red without a limit first, green with one last: one mistake, and not two.
  if (states[0]?.upTo === null && states[0].words.length === 0 && states[last]?.upTo?.slack.kind === "none")
    return [{ path: ["states"], sentence: profileMistakes.worstFirst }];
  const found = states.flatMap((state, index): ProfileProblem[] => {
    const path = ["states", index];
    const { upTo } = state;
    if (upTo === null) {
      const isReached = state.words.length > 0 || changes.some(({ to }) => to === state.id);
      return index === last || isReached ? [] : [{ path, sentence: profileMistakes.noLimit(state.name) }];
    }
    const at = [...path, limitEntry(upTo)[0]];
    if (index === last) return [{ path: at, sentence: profileMistakes.lastHasLimit }];
    // Where a stated figure lies is known row by row only.
    const hasPlace = (limit: UpTo | null): limit is UpTo => limit !== null && !isStated(limit.slack);
    const before = states
      .slice(0, index)
      .filter((other) => hasPlace(other.upTo))
      .at(-1);
    return !hasPlace(upTo) || before?.upTo == null || reachesFurther(upTo, before.upTo)
      ? []
      : [{ path: at, sentence: profileMistakes.order(state.name, before.name) }];
  });
  const none = states.every(({ upTo }) => upTo === null);
  return none ? [...found, { path: ["states"], sentence: profileMistakes.noneLimited }] : found;
}

type UpTo = NonNullable<Profile["states"][number]["upTo"]>;

/** Whether one limit lies further out than another; limits of different measures are told apart by their side of the target only. */
function reachesFurther(limit: UpTo, before: UpTo): boolean {
  const [a, b] = [slackValue(limit.slack), slackValue(before.slack)];
  const sides = Math.sign(a) - Math.sign(b);
  const comparable = limit.slack.kind === before.slack.kind || a === 0 || b === 0;
  if (sides !== 0 || !comparable) return sides >= 0;
  return a > b || (a === b && limit.inclusive && !before.inclusive);
}

function lookProblems({ states, unrated }: Profile): readonly ProfileProblem[] {
  const looks: readonly (readonly [ProblemPath, Look])[] = [
    ...states.map((state, index) => [["states", index, "colour"], state] as const),
    ...UNRATED_STATUSES.map((status) => [["unrated", status, "colour"], unrated[status]] as const),
  ];
  return looks.flatMap(([path, { colour }]) => {
    if (colour === null) return [];
    const found = contrast(colour.fill, colour.ink);
    return found >= LEAST_CONTRAST ? [] : [{ path, sentence: profileMistakes.contrast(found.toFixed(1)) }];
  });
}

function warnProblems({ states, warnOn }: Profile): readonly ProfileProblem[] {
  const path = ["outsideTolerance"];
  const unknown = warnOn.filter((id) => !states.some((state) => state.id === id));
  const first = states.findIndex(({ id }) => warnOn.includes(id));
  const gap = first < 0 ? undefined : states.slice(first).find(({ id }) => !warnOn.includes(id));
  return [
    ...unknown.map((id) => ({ path, sentence: profileMistakes.unknownStatus(id) })),
    ...(gap === undefined ? [] : [{ path, sentence: profileMistakes.warnGap(gap.id) }]),
  ];
}

const WHITE = "#FFFFFF";

function travelProblems({ travel: { scheme } }: Profile): readonly ProfileProblem[] {
  const schemes = { arrows: scheme.arrows, neutralArrows: scheme.neutralArrows };
  const arrows = Object.entries(schemes).flatMap(([key, { up, down, same }]): ProfileProblem[] => {
    const path = ["travel", key];
    const isFormula = [up, down, same].some((arrow) => /^[=+\-@]/.test(arrow));
    return [
      ...(isFormula ? [{ path, sentence: profileMistakes.arrowText }] : []),
      ...(up === down ? [{ path, sentence: profileMistakes.arrowsAlike }] : []),
    ];
  });
  const inks = Object.entries(scheme.inks).flatMap(([verdict, ink]): ProfileProblem[] => {
    const found = contrast(ink, WHITE);
    const sentence = profileMistakes.inkContrast(found.toFixed(1));
    return found >= LEAST_CONTRAST ? [] : [{ path: ["travel", "colours", verdict], sentence }];
  });
  return [...arrows, ...inks];
}
