import type { WorkbookSettings } from "./settings";

/** What a change of the settings comes to; a refusal is a sentence for the officer, and then nothing is changed. */
export type Changed =
  | { readonly kind: "changed"; readonly settings: WorkbookSettings }
  | { readonly kind: "refused"; readonly sentence: string };

/** One change, from the settings as they are to the settings as they will be. */
export type SettingsChange = (settings: WorkbookSettings) => Changed;

export function changed(settings: WorkbookSettings): Changed {
  return { kind: "changed", settings };
}

export function refused(sentence: string): Changed {
  return { kind: "refused", sentence };
}

/** One change after the other; the first refusal refuses all of them. */
export function allOf(changes: readonly SettingsChange[]): SettingsChange {
  return (settings) =>
    changes.reduce<Changed>(
      (soFar, change) => (soFar.kind === "refused" ? soFar : change(soFar.settings)),
      changed(settings),
    );
}
