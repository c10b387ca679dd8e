/** Whether a fill, or what else a cell's part may be, runs from one colour to another: Excel tells its kind alone, and lets nobody write it. */
export function isGradient(fill: unknown): boolean {
  return (
    typeof fill === "object" &&
    fill !== null &&
    "pattern" in fill &&
    typeof fill.pattern === "string" &&
    fill.pattern.endsWith("Gradient")
  );
}
