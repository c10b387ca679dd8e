import { parseArgs, type ParseArgsConfig } from "node:util";

/** What a command may be given: a "flag" stands alone, a "text" has a value after it. */
export type Known = Readonly<Record<string, "flag" | "text">>;

/** A flag that is not given is false, a text null. */
export type Given<Options extends Known> = {
  readonly [Name in keyof Options]: Options[Name] extends "flag" ? boolean : string | null;
};

export type ReadOptions<Options extends Known> =
  | { readonly kind: "run"; readonly given: Given<Options> }
  /** `wrong`: the command line cannot be followed, and `text` begins with why. */
  | { readonly kind: "help"; readonly text: string; readonly wrong: boolean };

/**
 * Reads the options of one of the project's own commands. `--help`, and anything that is not known, give the usage text instead, so
 * that a misspelt option never starts work that runs for minutes.
 *
 * @param usage what the command does and its options, as lines
 * @example readOptions(["--port", "3001"], { port: "text" }, USAGE) // { kind: "run", given: { port: "3001" } }
 */
export function readOptions<Options extends Known>(
  argv: readonly string[],
  known: Options,
  usage: string,
): ReadOptions<Options> {
  const types: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
    Object.entries({ ...known, help: "flag" as const }).map(([name, kind]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  try {
    const values: Readonly<Record<string, unknown>> = parseArgs({ args: [...argv], options: types }).values;
    if (values["help"] === true) return { kind: "help", text: usage, wrong: false };
    const given = Object.entries(known).map(([name, kind]) => [
      name,
      values[name] ?? (kind === "flag" ? false : null),
    ]);
    return { kind: "run", given: Object.fromEntries(given) as Given<Options> };
  } catch (thrown) {
    return { kind: "help", text: `${whyRefused(thrown)}\n\n${usage}`, wrong: true };
  }
}

/** A whole number of 0 or more; anything else throws a sentence. */
export function wholeNumber(option: string, text: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isInteger(number) && number >= 0 && number <= most) return number;
  const limit = most === Number.MAX_SAFE_INTEGER ? "" : ` up to ${String(most)}`;
  throw new Error(`${option} takes a whole number${limit}, not “${text}”.`);
}

/** Node's words for a wrong option speak to programmers; the option that they quote is what is needed of them. */
function whyRefused(thrown: unknown): string {
  const { code, message = "" } = thrown as Partial<NodeJS.ErrnoException>;
  const quoted = /'(-{0,2}[^'\s]+)/.exec(message)?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `There is no option ${quoted}.`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `“${quoted}” is no option of this command.`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return message.includes("does not take an argument")
        ? `${quoted} stands alone: leave out what follows it.`
        : `${quoted} needs a value after it.`;
    default:
      throw thrown;
  }
}
