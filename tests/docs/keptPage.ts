import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DOCS = join(__dirname, "../../docs");

/** A generated page of docs/ as it stands there and as it must; renewed first with UPDATE_DOCS=1. */
export function keptPage(file: string, text: string): { readonly kept: string; readonly wanted: string } {
  const wanted = asWritten(text, file);
  const path = join(DOCS, file);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(path, wanted);
  return { kept: existsSync(path) ? readFileSync(path, "utf8") : "", wanted };
}

/** The text as prettier writes it, which checks the repository; by its command line, for it loads its parts in a way that jest does not. */
function asWritten(text: string, file: string): string {
  const prettier = join(__dirname, "../../node_modules/prettier/bin/prettier.cjs");
  return execFileSync(process.execPath, [prettier, "--stdin-filepath", join(DOCS, file)], {
    input: text,
    encoding: "utf8",
  });
}
