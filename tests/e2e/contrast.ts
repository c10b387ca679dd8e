/**
 * What is too faint in the pane as it stands, a line each: text under 4.5:1 against what is behind it (WCAG 1.4.3), and icons, the
 * edges of fields and boxes, and the signs of what is chosen under 3:1 (WCAG 1.4.11). What cannot be used just now may be faint, unless it
 * tells what is so.
 *
 * Runs inside the pane, and so names nothing outside itself.
 */
export function tooFaint(): readonly string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const faults: string[] = [];

  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.cssText = "forced-color-adjust: none; color: Highlight; background-color: Canvas";
  const highlight = getComputedStyle(probe).color;
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();

  const parts = (css: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  /** Thinned by Chromium so that it is the theme's own colour on white; Windows paints it solid. */
  const colour = (css: string): Colour =>
    css === highlight && matchMedia("(forced-colors: active)").matches
      ? over(parts(css), [255, 255, 255, 1])
      : parts(css);
  const light = ([r, g, b]: Colour): number => {
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: Colour, other: Colour): number => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  /** What is painted behind the content of `element`. */
  const behind = (element: Element | null): Colour => {
    if (element === null) return parts(canvas);
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const seen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const usable = (element: Element): boolean =>
    element.closest(":disabled, [aria-disabled=true]:not([data-tells])") === null &&
    element.closest("label, .fui-Field")?.querySelector(":disabled") == null;
  const judge = (what: string, element: Element, best: number, least: number): void => {
    if (best < least) faults.push(`${what} at ${best.toFixed(2)}:1: ${element.outerHTML.slice(0, 160)}`);
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement;
    if (element === null || text.textContent?.trim() === "" || !seen(element) || !usable(element)) continue;
    if (element instanceof SVGElement || element.closest("option, title, style, script") !== null) continue;
    const ground = behind(element);
    const { color } = getComputedStyle(element);
    judge(
      `text “${text.textContent?.trim() ?? ""}”`,
      element,
      ratio(over(colour(color), ground), ground),
      4.5,
    );
  }

  for (const shape of document.querySelectorAll(
    "svg path, svg circle, svg line, svg text, svg rect:not([style])",
  )) {
    const picture = shape.closest("svg");
    if (picture === null || !seen(picture) || !usable(picture)) continue;
    const { fill, stroke, forcedColorAdjust } = getComputedStyle(shape);
    // Drawn upon the marks of a scale, where its colour is for those who see it.
    if (forcedColorAdjust === "none" || shape.matches("rect")) continue;
    const ground = behind(picture);
    const inks = [fill, stroke].filter((ink) => ink !== "none").map((ink) => over(colour(ink), ground));
    const least = shape.matches("text") ? 4.5 : 3;
    if (inks.length > 0) judge("drawing", shape, Math.max(...inks.map((ink) => ratio(ink, ground))), least);
  }

  /** The strongest line round `elements`, against what is outside. */
  const edge = (elements: readonly Element[], ground: Colour): number =>
    Math.max(
      1,
      ...elements.flatMap((element) =>
        [undefined, "::before", "::after"].flatMap((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          if (pseudo !== undefined && style.content === "none") return [];
          return (["Top", "Right", "Bottom", "Left"] as const)
            .filter(
              (side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0,
            )
            .map((side) => ratio(over(colour(style[`border${side}Color`]), ground), ground));
        }),
      ),
    );
  for (const field of document.querySelectorAll("input, select, textarea")) {
    if (!seen(field.parentElement ?? field) || !usable(field)) continue;
    const box = field.parentElement?.querySelector(".fui-Checkbox__indicator");
    const drawn = box ? [box] : [field, ...(field.parentElement ? [field.parentElement] : [])];
    const ground = behind(drawn.at(-1)?.parentElement ?? null);
    const filled = box ? ratio(behind(box), ground) : 1;
    judge("edge of a field", field, Math.max(filled, edge(drawn, ground)), 3);
  }
  for (const chosen of document.querySelectorAll("[role=tab][aria-selected=true]")) {
    if (seen(chosen)) judge("line of a chosen tab", chosen, edge([chosen], behind(chosen)), 3);
  }
  return faults;
}
