export type Shade = "light" | "dark";

/**
 * Whether Office itself is light or dark; null where this Excel does not say (Excel on the web), so that the pane follows the system.
 * Judged by the background Office gives, since `isDarkTheme` is newer than the colours.
 *
 * @example a body background of "#292929" is "dark"
 */
export function officeShade(): Shade | null {
  if (typeof Office === "undefined") return null;
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  if (!background) return null;
  const brightness = perceivedBrightness(background);
  if (brightness === null) return null;
  return brightness < 128 ? "dark" : "light";
}

/**
 * Calls `listener` whenever Office's theme may have changed; returns how to stop. Excel has no event of its own for it, but the
 * theme is changed in a dialog, after which the pane gets the focus or becomes visible again.
 */
export function watchOfficeShade(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** Brightness 0 to 255 of "#RRGGBB", weighted as eyes do (ITU-R BT.601); null for anything else. */
function perceivedBrightness(color: string): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
