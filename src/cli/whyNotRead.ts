import { cli } from "../wording/cli";

/** Why a file could not be read, as a sentence for whoever named it; for use where the reading fails. */
export function whyNotRead(file: string): (thrown: unknown) => string {
  return (thrown) => {
    const { code = "" } = thrown as Partial<NodeJS.ErrnoException>;
    const reasons: Readonly<Partial<Record<string, (name: string) => string>>> = cli.notRead;
    return (reasons[code] ?? cli.cannotRead)(file);
  };
}
