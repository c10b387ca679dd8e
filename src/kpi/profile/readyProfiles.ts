import { readyStateNames, readyTexts } from "../../wording/kpi/profileWords";
import type { Profile } from "./profile";
import { profileOf } from "./profileReader";
import type { ProfileForm, StateForm } from "./profileSchema";

const GREEN: StateForm = { status: "green", within: "target" };
const RED: StateForm = { status: "red" };
const amber = (within: string): StateForm => ({ status: "amber", within });

/** By id: what each says, in the form of the file. */
const FORMS: Readonly<Record<keyof typeof readyTexts, Omit<ProfileForm, "name">>> = {
  "amber-within-5": { states: [GREEN, amber("5%"), RED] },
  "amber-within-10": { states: [GREEN, amber("10%"), RED] },
  "green-within-5-amber-to-10": { states: [{ status: "green", within: "5%" }, amber("10%"), RED] },
  "green-within-1-red-at-5": {
    states: [{ status: "green", within: "1%" }, { status: "amber", lessThan: "5%" }, RED],
  },
  "four-colours": { states: [GREEN, { status: "yellow", within: "5%" }, amber("10%"), RED] },
  "amber-within-5-points": { states: [GREEN, amber("5 points"), RED] },
  "met-or-not": {
    states: [
      {
        status: "met",
        name: readyStateNames.met,
        colour: { fill: "#00855A" },
        within: "target",
        words: [...readyStateNames.metWords],
      },
      {
        status: "not-met",
        name: readyStateNames.notMet,
        colour: { fill: "#C4161C" },
        words: [...readyStateNames.notMetWords],
      },
    ],
  },
  "on-target-both-sides": {
    states: [
      {
        status: "significantly-better",
        name: readyStateNames.better,
        letter: "B",
        colour: { fill: "#00855A" },
        betterByMoreThan: "5%",
      },
      {
        status: "on-target",
        name: readyStateNames.onTarget,
        letter: "O",
        // No amber: a status that is neither good nor bad news must not look like a warning.
        colour: { fill: "#1F5FBF" },
        within: "5%",
      },
      {
        status: "significantly-worse",
        name: readyStateNames.worse,
        letter: "W",
        colour: { fill: "#C4161C" },
      },
    ],
  },
  "blue-for-complete": {
    states: [
      {
        status: "blue",
        name: readyStateNames.complete,
        letter: "B",
        words: [...readyStateNames.completeWords],
      },
      GREEN,
      amber("tolerance"),
      RED,
    ],
  },
  "amber-if-no-worse-than-last-year": {
    states: [GREEN, amber("10%"), RED],
    changes: [
      { from: "amber", to: "red", unless: ["improved", "same"], comparedWith: "same-period-last-year" },
    ],
  },
};

/** Rule sets to choose from, offered by what they do and not by whose they are (rules.md, section 8). */
export const READY_PROFILES: readonly Profile[] = Object.entries(FORMS).map(([id, form]) =>
  profileOf({ ...form, id, ...textsOf(id) }),
);

function textsOf(id: string): { name: string; description: string } {
  const found = Object.entries(readyTexts).find(([name]) => name === id);
  return found === undefined ? { name: id, description: "" } : { ...found[1] };
}
