import { readStatuses } from "./readStatus";
import { readTravels, type TravelReading } from "./readTravel";

/**
 * The word of a drop-down list that says the same as a mark of ours; null where none does. A word is taken only where it says that and
 * nothing else.
 *
 * @example sameInList("status", "Green", ["On target", "Off target"]) // "On target"
 * @example sameInList("travel", "↓ R", ["Improving", "Worsening", "Stable"]) // "Worsening"
 */
export function sameInList(role: "status" | "travel", text: string, list: readonly string[]): string | null {
  const alike = list.find((word) => word === text) ?? list.find((word) => fold(word) === fold(text));
  if (alike !== undefined) return alike;
  return role === "status" ? sameStatus(text, list) : sameTravel(text, list);
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

function sameStatus(text: string, list: readonly string[]): string | null {
  const ours = readStatuses([text])({ text });
  if (ours.kind !== "rated" || ours.means.length !== 1) return null;
  const read = readStatuses(list);
  const wordFor = (status: string): string | undefined =>
    list.find((word) => {
      const theirs = read({ text: word });
      return theirs.kind === "rated" && theirs.means.length === 1 && theirs.means[0] === status;
    });
  // A list that has no word for good, or none for bad, is not one of statuses.
  if (wordFor("green") === undefined || wordFor("red") === undefined) return null;
  return ours.means.map(wordFor)[0] ?? null;
}

function sameTravel(text: string, list: readonly string[]): string | null {
  const ours = readTravels([text])({ text });
  if (ours.kind !== "mark") return null;
  const read = readTravels(list);
  const fits = list.map((word) => ({ word, fit: fitOf(ours, read({ text: word })) }));
  // An arrow with the letter says more than the arrow alone.
  const best = fits.sort((a, b) => b.fit - a.fit)[0];
  return best === undefined || best.fit === 0 ? null : best.word;
}

type TravelMark = Extract<TravelReading, { kind: "mark" }>;

/** How well a word of the list says what our mark says: 0 where it says something else, or not enough to be sure. */
function fitOf(ours: TravelMark, theirs: TravelReading): number {
  if (theirs.kind !== "mark") return 0;
  if (theirs.performance === "not up") return 0;
  if (theirs.letter !== null && theirs.letter !== ours.letter) return 0;
  const way = ours.arrow ?? ours.number;
  const performance = way === "same" ? "same" : performanceOf(ours);
  const { arrow, number } = theirs;
  if ((arrow ?? way) !== way || (number ?? way) !== way) return 0;
  if (theirs.performance !== null && theirs.performance !== performance) return 0;
  return (theirs.letter === null ? 1 : 2) + (arrow === null ? 0 : 1);
}

function performanceOf({ letter, performance }: TravelMark): "up" | "down" | null {
  if (letter === "G") return "up";
  if (letter === "A" || letter === "R") return "down";
  return performance === "up" || performance === "down" ? performance : null;
}
