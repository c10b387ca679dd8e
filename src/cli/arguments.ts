import { parseArgs } from "node:util";
import { cli, USAGE } from "../wording/cli";

export interface CliArguments {
  readonly task: keyof typeof cli.tasks;
  readonly file: string;
  readonly out: string | null;
  readonly json: string | null;
  readonly sheet: string | null;
  /** A file of rule sets. */
  readonly profile: string | null;
  /** No copy is written. */
  readonly dryRun: boolean;
  /** The messages and bytes between the add-in and Excel are told. */
  readonly traffic: boolean;
}

export type ParsedArguments =
  | { readonly kind: "run"; readonly args: CliArguments }
  | { readonly kind: "help"; readonly text: string; readonly wrong: boolean };

/** Reads the command line. Anything it does not know gives the usage text with what was wrong above it. */
export function readArguments(argv: readonly string[]): ParsedArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "string" },
        sheet: { type: "string" },
        profile: { type: "string" },
        clear: { type: "boolean" },
        check: { type: "boolean" },
        "dry-run": { type: "boolean" },
        traffic: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return { kind: "help", text: USAGE, wrong: false };
    const [file, second] = positionals;
    if (file === undefined) return wrong(cli.noFile);
    if (second !== undefined) return wrong(cli.oneFileOnly);
    if (values.check && values.clear) return wrong(cli.checkOrClear);
    if (values.check && values.out !== undefined) return wrong(cli.checkWithoutCopy);
    if (values.clear && values.profile !== undefined) return wrong(cli.clearWithoutRules);
    return {
      kind: "run",
      args: {
        task: values.clear ? "clear" : values.check ? "check" : "evaluate",
        file,
        out: values.out ?? null,
        json: values.json ?? null,
        sheet: values.sheet ?? null,
        profile: values.profile ?? null,
        dryRun: values["dry-run"] ?? false,
        traffic: values.traffic ?? false,
      },
    };
  } catch (thrown) {
    return wrong(whyRefused(thrown));
  }
}

/** Node's own words for a wrong option speak to programmers; its code and the option that it quotes are what is needed of them. */
function whyRefused(thrown: unknown): string {
  const { code, message = "" } = thrown as Partial<NodeJS.ErrnoException>;
  if (code?.startsWith("ERR_PARSE_ARGS") !== true) throw thrown;
  const option = /--?[\w-]+/.exec(message)?.[0] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return cli.unknownOption(option);
  return message.includes("does not take an argument")
    ? cli.valueNotWanted(option)
    : cli.valueMissing(option);
}

function wrong(why: string): ParsedArguments {
  return { kind: "help", text: `${why}\n\n${USAGE}`, wrong: true };
}
