import type { Font } from "../../model/types";
import { element } from "../dom";
import { fontFamily } from "./cellLook";
import type { Ruler } from "./fittedNumber";
import { textSizePx, textWidth } from "./measure";

let canvas: CanvasRenderingContext2D | null = null;

/** The fonts that stand in for others are there only once they were asked for: until then, text would be measured in another. */
export async function loadStandIns(): Promise<void> {
  const faces = ["11px", "bold 11px"].map((face) => document.fonts.load(`${face} "Calibri stand-in"`));
  await Promise.allSettled(faces);
}

/**
 * Measures text as wide as Excel shows it, and at least as wide as this machine draws it: its fonts may be wider, and then too a number must
 * not be cut.
 */
export function rulerOf(font: Readonly<Font>): Ruler {
  canvas ??= element("canvas").getContext("2d");
  const face = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${textSizePx(font.size)}px ${fontFamily(font)}`;
  return (text) => {
    if (canvas === null) return textWidth(text, font);
    canvas.font = face;
    return Math.max(textWidth(text, font), canvas.measureText(text).width);
  };
}
