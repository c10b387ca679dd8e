/** The rule sets as a file: saved, read in, and set back to the defaults. */
import { count, counted } from "./numbers";
import { GIVE, USE_HERE } from "./rules";
import { listed } from "../listed";

export const FILE_HEADING = "Rules as a file";
export const EXPORT = "Export…";
export const IMPORT = "Import…";
export const EXPORT_LABEL = "The rules as text";
export const EXPORT_HINT =
  "Save it as a file, or copy it into another workbook’s Import. It holds rule sets only: which sheets, sections and rows they are assigned to is not in it.";
export const DOWNLOAD = "Save as a file";
export const FILE_NAME = "kpi-rules.json";
export const IMPORT_FILE = "Choose a file…";
export const IMPORT_LABEL = "Its text; you can paste it here";
/** "“kpi-rules.json” is chosen. Next: “See what these rules say”." */
export function fileChosen(name: string): string {
  return `“${name}” is chosen. Next: “${LOOK_AT_RULES}”.`;
}
/**
 * "The text has 2 rule sets: “Housing” and “Roads”. They are not used yet."
 *
 * @param same The names of those that the workbook has already, with the same rules.
 * @param replacing The names of those that take the place of rules in use, which is told of each by itself.
 */
export function fileHas(
  names: readonly string[],
  same: readonly string[],
  replacing: readonly string[] = [],
): string {
  const has = `The text has ${counted(names.length, "rule set", "rule sets")}: ${quoted(names)}.`;
  const isAll = ({ length }: readonly string[]): boolean => length === names.length;
  const known = `This workbook already has ${isAll(same) ? (same.length === 1 ? "it" : "them") : quoted(same)}, with the same rules.`;
  const others = names.filter((name) => !same.includes(name) && !replacing.includes(name));
  const are = `${isAll(others) ? (others.length === 1 ? "It" : "They") : quoted(others)} ${others.length === 1 ? "is" : "are"} not used yet.`;
  return [has, ...(same.length === 0 ? [] : [known]), ...(others.length === 0 ? [] : [are])].join(" ");
}
export const LOOK_AT_RULES = "See what these rules say";
export const IMPORTED_HEADING = "What the file’s rules say";
export const NOT_LOADED = "This part of the add-in could not be loaded. Check the connection and try again.";
export const USE_RULES = "Use these rules";
export const USE_AND_EVALUATE = "Use these rules and evaluate";
/** For rules with which nothing changes before they are assigned. */
export const IMPORT_RULES = "Import these rules";
/** @param same The names of those that are as they came with the add-in. */
export function imported(n: number, same: readonly string[]): string {
  const alike = same.map((name) => ` “${name}” is as it came with the add-in.`).join("");
  return `${counted(n, "rule set", "rule sets")} imported.${alike}`;
}
/** Before and after an import: "“Four colours” is not in use until you assign it: choose “Use for this sheet” or “Assign…”."; none for no names. */
export function notInUse(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const [are, them] = names.length === 1 ? ["is", "it"] : ["are", "them"];
  return [
    `${listed(names.map((name) => `“${name}”`))} ${are} not in use until you assign ${them}: choose “${USE_HERE}” or “${GIVE}”.`,
  ];
}
/** A rule set of the workbook, the one that takes its place, and the sheets that go by it. */
interface ReplacedRules {
  readonly from: string;
  readonly to: string;
  readonly sheets: readonly string[];
}
/** Before they are used: "“Amber within 10%” in this workbook, used by Environment, becomes “Corporate services rules”." */
export function willBeReplaced({ from, to, sheets }: ReplacedRules): string {
  const which = `“${from}” in this workbook${usedBy(sheets)}`;
  return from === to ? `${which} is replaced by “${to}” of this text.` : `${which} becomes “${to}”.`;
}
/** Afterwards: "“Amber within 10%”, used by Environment, became “Corporate services rules”." */
export function wasReplaced({ from, to, sheets }: ReplacedRules): string {
  const which = `“${from}”${usedBy(sheets)}`;
  return from === to ? `${which} was replaced by the one of the text.` : `${which} became “${to}”.`;
}
function usedBy(sheets: readonly string[]): string {
  return sheets.length === 0 ? "" : `, used by ${listed(sheets)},`;
}
function quoted(names: readonly string[]): string {
  return listed(names.map((name) => `“${name}”`));
}
export function problemAt(line: number, sentence: string): string {
  return `Line ${count(line)}: ${sentence}`;
}
/** Of a file that was imported: what may not be meant so. */
export function noticeAt(line: number, sentence: string): string {
  return `Please look at line ${count(line)}: ${sentence}`;
}
export const RESET_ALL = "Reset all rules to default";
export const RESET_LINE = "Takes out your own rules and what they were assigned to. Corrections stay.";
export const RESET_SURE = "Reset all rules";
export const RESET_DONE = "All rules are back to their defaults.";
