/** The four colours of `Office.context.officeTheme`, "#RRGGBB", and whether it is a dark one. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#1F1F1F",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

/**
 * An addition ON TOP of the unmodified library: its npm build has no message by which Excel on the web could tell the
 * theme (`Office.context.officeTheme` is undefined there, which an add-in must bear too), so the colours are put on the
 * context by hand. To be called after `Office.onReady`.
 */
export function setOfficeTheme(office: { readonly context: object }, theme: OfficeTheme): void {
  Object.defineProperty(office.context, "officeTheme", {
    value: { ...theme },
    configurable: true,
    enumerable: true,
  });
}
