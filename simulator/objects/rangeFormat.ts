import { withAlignment, withFill, withFont, withProtection } from "../model/styles";
import type { Alignment, Fill, Font } from "../model/types";
import { ApiObject } from "./apiObject";
import { asBoolean, asNumber, asString, asWhole, asWord } from "./arguments";
import type { Block } from "./block";
import { restyle, uniform } from "./block";
import { asColor, FILL_PATTERNS, HORIZONTAL, UNDERLINES, VERTICAL } from "./formatWords";
import { RangeBorderCollection } from "./rangeBorders";
import {
  autofitColumns,
  columnPoints,
  hasStandardWidth,
  rowPoints,
  setColumnPoints,
  setRowPoints,
  uniformSize,
  useStandardWidth,
} from "./sizes";

/** `Range.format`, `RangeAreas.format`: reads null where the cells differ, writes to all of them. */
export class RangeFormat extends ApiObject {
  readonly className = "RangeFormat";

  constructor(private readonly block: Block) {
    super(block.service);
  }

  get fill(): RangeFill {
    return new RangeFill(this.block);
  }
  get font(): RangeFont {
    return new RangeFont(this.block);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.block);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.block);
  }

  get horizontalAlignment(): string | null {
    return uniform(this.block, (style) => style.alignment.horizontal);
  }
  set horizontalAlignment(value: unknown) {
    this.#align({ horizontal: asWord(value, HORIZONTAL) });
  }
  get verticalAlignment(): string | null {
    return uniform(this.block, (style) => style.alignment.vertical);
  }
  set verticalAlignment(value: unknown) {
    this.#align({ vertical: asWord(value, VERTICAL) });
  }
  get wrapText(): boolean | null {
    return uniform(this.block, (style) => style.alignment.wrapText);
  }
  set wrapText(value: unknown) {
    this.#align({ wrapText: asBoolean(value) });
  }
  get indentLevel(): number | null {
    return uniform(this.block, (style) => style.alignment.indent);
  }
  set indentLevel(value: unknown) {
    this.#align({ indent: asWhole(value, 0) });
  }
  get textOrientation(): number | null {
    return uniform(this.block, (style) => style.alignment.textOrientation);
  }
  set textOrientation(value: unknown) {
    this.#align({ textOrientation: asWhole(value, -90) });
  }

  /** In points, like `rowHeight`. */
  get columnWidth(): number | null {
    return uniformSize(this.block, "column", columnPoints);
  }
  set columnWidth(value: unknown) {
    setColumnPoints(this.block, asNumber(value));
  }
  get useStandardWidth(): boolean | null {
    return hasStandardWidth(this.block);
  }
  set useStandardWidth(value: unknown) {
    if (value === true) useStandardWidth(this.block);
  }
  get rowHeight(): number | null {
    return uniformSize(this.block, "row", rowPoints);
  }
  set rowHeight(value: unknown) {
    setRowPoints(this.block, asNumber(value));
  }

  autofitColumns(): void {
    autofitColumns(this.block);
  }
  /** Excel fits rows by itself as they are drawn; the simulator's page does the same. */
  autofitRows(): void {
    this.service.beforeFormat(this.block.sheet, "allowFormatRows");
  }

  #align(change: Partial<Alignment>): void {
    restyle(this.block, (style) => withAlignment(style, change));
  }
}

/** A cell without fill reads as white with pattern "None": seen in Excel, not in its documentation. */
const NO_FILL_COLOR = "#FFFFFF";

export class RangeFill extends ApiObject {
  readonly className = "RangeFill";

  constructor(private readonly block: Block) {
    super(block.service);
  }

  get color(): string | null {
    return uniform(this.block, (style) => style.fill.color || NO_FILL_COLOR);
  }
  set color(value: unknown) {
    const color = asColor(value);
    // "" takes the fill away.
    this.#fill(color === "" ? { pattern: "None" } : { color });
  }
  get pattern(): string | null {
    return uniform(this.block, (style) => style.fill.pattern);
  }
  set pattern(value: unknown) {
    this.#fill({ pattern: asWord(value, FILL_PATTERNS) });
  }
  get patternColor(): string | null {
    return uniform(this.block, (style) => style.fill.patternColor || "#000000");
  }
  set patternColor(value: unknown) {
    this.#fill({ patternColor: asColor(value) });
  }
  get tintAndShade(): number | null {
    return uniform(this.block, (style) => style.fill.tintAndShade);
  }
  set tintAndShade(value: unknown) {
    this.#fill({ tintAndShade: asNumber(value) });
  }
  get patternTintAndShade(): number | null {
    return uniform(this.block, (style) => style.fill.patternTintAndShade);
  }
  set patternTintAndShade(value: unknown) {
    this.#fill({ patternTintAndShade: asNumber(value) });
  }

  clear(): void {
    this.#fill({ pattern: "None" });
  }

  #fill(change: Partial<Fill>): void {
    restyle(this.block, (style) => withFill(style, change));
  }
}

export class RangeFont extends ApiObject {
  readonly className = "RangeFont";

  constructor(private readonly block: Block) {
    super(block.service);
  }

  get name(): string | null {
    return uniform(this.block, (style) => style.font.name);
  }
  set name(value: unknown) {
    this.#font({ name: asString(value) });
  }
  get size(): number | null {
    return uniform(this.block, (style) => style.font.size);
  }
  set size(value: unknown) {
    this.#font({ size: asNumber(value) });
  }
  get color(): string | null {
    return uniform(this.block, (style) => style.font.color);
  }
  set color(value: unknown) {
    this.#font({ color: asColor(value) });
  }
  get bold(): boolean | null {
    return uniform(this.block, (style) => style.font.bold);
  }
  set bold(value: unknown) {
    this.#font({ bold: asBoolean(value) });
  }
  get italic(): boolean | null {
    return uniform(this.block, (style) => style.font.italic);
  }
  set italic(value: unknown) {
    this.#font({ italic: asBoolean(value) });
  }
  get underline(): string | null {
    return uniform(this.block, (style) => style.font.underline);
  }
  set underline(value: unknown) {
    this.#font({ underline: asWord(value, UNDERLINES) });
  }
  get strikethrough(): boolean | null {
    return uniform(this.block, (style) => style.font.strikethrough);
  }
  set strikethrough(value: unknown) {
    this.#font({ strikethrough: asBoolean(value) });
  }
  get tintAndShade(): number | null {
    return uniform(this.block, (style) => style.font.tintAndShade);
  }
  set tintAndShade(value: unknown) {
    this.#font({ tintAndShade: asNumber(value) });
  }

  #font(change: Partial<Font>): void {
    restyle(this.block, (style) => withFont(style, change));
  }
}

export class FormatProtection extends ApiObject {
  readonly className = "FormatProtection";

  constructor(private readonly block: Block) {
    super(block.service);
  }

  get locked(): boolean | null {
    return uniform(this.block, (style) => style.locked);
  }
  set locked(value: unknown) {
    const locked = asBoolean(value);
    restyle(this.block, (style) => withProtection(style, { locked }));
  }
  get formulaHidden(): boolean | null {
    return uniform(this.block, (style) => style.hidden);
  }
  set formulaHidden(value: unknown) {
    const hidden = asBoolean(value);
    restyle(this.block, (style) => withProtection(style, { hidden }));
  }
}
