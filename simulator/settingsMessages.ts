import { isRecord } from "./objects/arguments";

/** `Office.context.document.settings.saveAsync`: the whole set of names and JSON texts replaces the one before. */
export function saveSettings(settings: Map<string, unknown>, data: Readonly<Record<string, unknown>>): void {
  const method = data["DdaSettingsMethod"];
  const properties: unknown = isRecord(method) ? method["Properties"] : [];
  if (!Array.isArray(properties)) return;
  settings.clear();
  for (const pair of properties as readonly unknown[]) {
    if (Array.isArray(pair)) settings.set(String(pair[0]), JSON.parse(String(pair[1])));
  }
}

/** `refreshAsync`: the stored settings, values as JSON texts. */
export function readSettings(
  settings: ReadonlyMap<string, unknown>,
): readonly { Name: string; Value: string }[] {
  return [...settings].map(([name, value]) => ({ Name: name, Value: JSON.stringify(value) }));
}
