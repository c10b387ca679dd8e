import { FREQUENCIES } from "../../kpi/reading/frequencyWords";
import { isLeftQuestion } from "./answers/answersTo";
import { isColumnRole } from "./columnRoles";
import {
  DEFAULT_OPTIONS,
  type AssignedTo,
  type BaselineAnswer,
  type ChosenPeriod,
  type ColumnCorrection,
  type KeyRuling,
  type LeftFinding,
  type PolarityAnswer,
  type ProfileAssignment,
  type RowCorrection,
  type SettingsOptions,
  type TabKeyRuling,
} from "./settings";
import { isRecord, oneOf, textIn } from "./unknowns";
import { refusalOf } from "./validCorrection";

export function readOptions(stored: unknown): SettingsOptions {
  if (!isRecord(stored)) return DEFAULT_OPTIONS;
  const isSet = (name: "reevaluate" | "introSeen"): boolean => stored[name] === true;
  return {
    warnings: oneOf(stored["warnings"], ["auto", "note", "column"] as const) ?? DEFAULT_OPTIONS.warnings,
    reevaluate: isSet("reevaluate"),
    introSeen: isSet("introSeen"),
  };
}

export function readAssignment(stored: unknown): ProfileAssignment | null {
  if (!isRecord(stored)) return null;
  const profile = textIn(stored, "profile");
  const to = readAssignedTo(stored["to"]);
  return profile === null || to === null ? null : { profile, to };
}

function readAssignedTo(stored: unknown): AssignedTo | null {
  if (!isRecord(stored)) return null;
  const sheet = textIn(stored, "sheet");
  const kind = oneOf(stored["kind"], ["sheet", "section", "row"] as const);
  if (sheet === null || kind === null) return null;
  if (kind === "sheet") return { kind, sheet };
  const name = textIn(stored, kind === "section" ? "section" : "identity");
  if (name === null) return null;
  return kind === "section" ? { kind, sheet, section: name } : { kind, sheet, identity: name };
}

export function readPeriod(stored: unknown): ChosenPeriod | null {
  if (!isRecord(stored)) return null;
  const label = textIn(stored, "label");
  return label === null ? null : { label, insteadOf: textIn(stored, "insteadOf") };
}

export function readColumn(stored: unknown): ColumnCorrection | null {
  if (!isRecord(stored)) return null;
  const heading = textIn(stored, "heading");
  const role = stored["role"];
  const period = textIn(stored, "period");
  if (heading === null || !isColumnRole(role) || (role === "period" && period === null)) return null;
  const [letter, printed] = [textIn(stored, "letter"), textIn(stored, "printed")];
  return {
    heading,
    role,
    ...(period === null ? {} : { period }),
    ...(letter === null ? {} : { letter }),
    ...(printed === null ? {} : { printed }),
  };
}

export function readKeyRuling(stored: unknown): KeyRuling | null {
  if (!isRecord(stored)) return null;
  const says = textIn(stored, "says");
  const followed = stored["followed"];
  if (says === null || typeof followed !== "boolean") return null;
  const against = stored["against"];
  return { says, followed, ...(against === null || typeof against === "string" ? { against } : {}) };
}

export function readTabKeyRuling(stored: unknown): TabKeyRuling | null {
  const ruling = readKeyRuling(stored);
  return ruling === null || !isRecord(stored) ? null : { ...ruling, tab: textIn(stored, "tab") ?? "" };
}

export function readLeft(stored: unknown): LeftFinding | null {
  if (!isRecord(stored)) return null;
  const key = textIn(stored, "key");
  return key === null ? null : { key, evidence: textIn(stored, "evidence") ?? "" };
}

/** A correction as stored; null where a part of it is not as it should be, or where it would have been refused. */
export function readRow(stored: unknown, words: readonly string[]): RowCorrection | null {
  if (!Array.isArray(stored)) return null;
  const [what, identity, value, description, heading, seenText, reason, ...added]: readonly unknown[] =
    stored;
  const [answered, period, seenFigure, ended] = added;
  const word = (number: unknown): string | undefined =>
    typeof number === "number" ? words[number] : undefined;
  const name = word(identity);
  if (name === undefined) return null;
  const common = {
    identity: name,
    ...withText("description", word(description)),
    ...withText("heading", word(heading)),
    ...withText("seenText", word(seenText)),
    ...withText("reason", word(reason)),
    ...withText("answered", word(answered)),
    ...withText("period", word(period)),
    ...withText("seenFigure", word(seenFigure)),
    ...(ended === true ? { ended: true as const } : {}),
  };
  const correction = correctionOf(what, value, common);
  return correction === null || refusalOf(correction) !== null ? null : correction;
}

function withText<Name extends string>(
  name: Name,
  text: string | undefined,
): Readonly<Partial<Record<Name, string>>> {
  const found: Partial<Record<Name, string>> = {};
  if (text !== undefined) found[name] = text;
  return found;
}

type Common = Pick<
  RowCorrection,
  | "identity"
  | "description"
  | "heading"
  | "period"
  | "seenText"
  | "seenFigure"
  | "reason"
  | "answered"
  | "ended"
>;

function correctionOf(what: unknown, value: unknown, common: Common): RowCorrection | null {
  switch (what) {
    case "target":
    case "tolerance":
    case "green-limit":
    case "reading":
    case "status":
      return typeof value === "string" ? { ...common, what, value } : null;
    case "cumulative":
      return typeof value === "boolean" || value === "year-to-date" ? { ...common, what, value } : null;
    case "frequency": {
      const frequency = FREQUENCIES.find((one) => one === value);
      return frequency === undefined ? null : { ...common, what, value: frequency };
    }
    case "cases":
    case "tracking":
      return value === true ? { ...common, what, value } : null;
    case "polarity": {
      const polarity = readPolarityAnswer(value);
      return polarity === null ? null : { ...common, what, value: polarity };
    }
    case "baseline": {
      const baseline = readBaseline(value);
      return baseline === null ? null : { ...common, what, value: baseline };
    }
    case "query":
      return isLeftQuestion(value) ? { ...common, what, value } : null;
    default:
      return null;
  }
}

function readPolarityAnswer(stored: unknown): PolarityAnswer | null {
  if (!isRecord(stored)) return oneOf(stored, ["higher", "lower", "none", "at-target"] as const);
  const from = textIn(stored, "from");
  const to = textIn(stored, "to");
  return from === null || to === null ? null : { from, to };
}

function readBaseline(stored: unknown): BaselineAnswer | null {
  if (!isRecord(stored)) return null;
  switch (stored["kind"]) {
    case "period-before":
    case "same-period-last-year":
      return { kind: stored["kind"] };
    case "average-before": {
      const { periods } = stored;
      const whole = typeof periods === "number" && Number.isInteger(periods) && periods >= 2 && periods <= 60;
      return whole ? { kind: "average-before", periods } : null;
    }
    case "column": {
      const heading = textIn(stored, "heading");
      return heading === null ? null : { kind: "column", heading };
    }
    case "figure": {
      const period = textIn(stored, "period");
      const text = textIn(stored, "text");
      return period === null || text === null ? null : { kind: "figure", period, text };
    }
    default:
      return null;
  }
}
