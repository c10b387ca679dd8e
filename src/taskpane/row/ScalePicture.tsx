import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RowResult } from "../../actions/result";
import { limitOnScale, SCALE_LEGEND, scaleInWords, targetOnScale } from "../../wording/pane/row";
import { limitText } from "./limitText";
import type { ZoneState } from "./look";
import { scaleOf, type Scale } from "./scale";

const HEIGHT = 34;
const BAR = { top: 20, height: 8 };
const MIDDLE = BAR.top + BAR.height / 2;
/** Of a character of a label, and of the narrowest picture it must fit in, in px. */
const CHARACTER = 6.2;
const NARROWEST = 262;
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    marginTop: "8px",
    overflow: "visible",
    color: tokens.colorNeutralForeground1,
  },
  // A contrast theme forces no colour inside a picture, and need not go with Office's light or dark: there the ink is the theme's own.
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [FORCED]: { fill: "CanvasText" },
  },
  line: { stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: "CanvasText" } },
  // The zones are a picture: their colours stay in the contrast themes, where the lines tell them apart as well.
  zone: { forcedColorAdjust: "none" },
  good: { fill: tokens.colorPaletteGreenBackground2 },
  middle: { fill: tokens.colorPaletteYellowBackground2 },
  bad: { fill: tokens.colorPaletteRedBackground2 },
  ring: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  before: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: "CanvasText" } },
});

interface ScalePictureProps {
  readonly row: RowResult;
  /** The states of the row's rules, from best to worst; none where they are not known. */
  readonly states: readonly ZoneState[];
}

/** How far the reading is from its target: zones, target line, the reading before and now. Said in words to those who do not see it. */
export function ScalePicture({ row, states }: ScalePictureProps) {
  const styles = useStyles();
  const { limits, current } = row;
  const target = limits === null ? null : limitText(limits.greenAt, row);
  const amberTo = limits === null || limits.amberTo === null ? null : limitText(limits.amberTo, row);
  const best = row.stateEnds[0]?.name ?? null;
  // Rules may be green before the target is reached: the line then stands for that limit, and is not called the target.
  const isTarget = best === null || row.target === null || figuresIn(row.target).includes(target ?? "");
  const targetLabel = target === null ? "" : isTarget ? targetOnScale(target) : limitOnScale(best, target);
  const scale = scaleOf(row, { target: roomFor(targetLabel), amberTo: roomFor(amberTo ?? "") });
  if (scale === null || current === null) return null;
  const words = scaleInWords({
    reading: current.text,
    previous: scale.previous === null ? null : (row.previous?.text ?? null),
    target: isTarget ? target : row.target,
    amberTo,
    ends: isTarget ? [] : row.stateEnds.map((end) => ({ name: end.name, at: limitText(end.at, row) })),
  });
  return (
    <svg className={styles.picture} height={HEIGHT} role="img" aria-label={words}>
      <title>{SCALE_LEGEND}</title>
      {scale.zones.map(({ zone, status, from, to }, index) => (
        <rect
          key={index}
          className={mergeClasses(styles.zone, styles[zone])}
          style={zoneStyle(states, status)}
          x={percent(from)}
          y={BAR.top}
          width={percent(to - from)}
          height={BAR.height}
        />
      ))}
      {scale.ends.map((end, index) => (
        <Limit key={index} at={end} label="" towards="end" thin />
      ))}
      {scale.amberTo !== null && (
        <Limit at={scale.amberTo} label={amberTo ?? ""} towards={towardsWorse(scale)} thin />
      )}
      <Limit
        at={scale.target}
        label={targetLabel}
        towards={towardsWorse(scale) === "end" ? "start" : "end"}
      />
      {scale.previous !== null && (
        <circle className={styles.before} cx={percent(scale.previous)} cy={MIDDLE} r={3} />
      )}
      <circle className={styles.ring} cx={percent(scale.current)} cy={MIDDLE} r={6.5} strokeWidth={2} />
      <circle
        className={styles.zone}
        cx={percent(scale.current)}
        cy={MIDDLE}
        r={3.5}
        fill={row.statusPaint?.fill ?? "currentColor"}
      />
    </svg>
  );
}

interface LimitProps {
  readonly at: number;
  readonly label: string;
  /** Which end of the label stands at the line. */
  readonly towards: "start" | "end";
  readonly thin?: boolean;
}

function Limit({ at, label, towards, thin = false }: LimitProps) {
  const styles = useStyles();
  return (
    <>
      <line
        className={styles.line}
        x1={percent(at)}
        x2={percent(at)}
        y1={thin ? BAR.top - 2 : BAR.top - 6}
        y2={thin ? BAR.top + BAR.height : BAR.top + BAR.height + 4}
        strokeWidth={thin ? 1 : 2.5}
      />
      <text
        className={styles.label}
        x={percent(at)}
        dx={towards === "start" ? 3 : -3}
        y={12}
        textAnchor={towards}
        aria-hidden="true"
      >
        {label}
      </text>
    </>
  );
}

/** Pale enough for the marks on it to be seen, in light and dark. */
const PALE = 0.5;

/** The state's own colour; none where the rules give it none or are not known, and a usual tint stands. */
function zoneStyle(
  states: readonly ZoneState[],
  status: string | null,
): { readonly fill: string; readonly fillOpacity: number } | undefined {
  const state = status === null ? states.at(-1) : states.find(({ id }) => id === status);
  const fill = state?.colour?.fill;
  return fill === undefined ? undefined : { fill, fillOpacity: PALE };
}

/** The figures in a target's words: "90%" of "90%", "188" of "188 to date". */
function figuresIn(target: string): readonly string[] {
  return [target, ...target.split(" ")];
}

/** The limit's label stands on the worse side of its line, the target's on the better side: so they never meet. */
function towardsWorse({ worseRight }: Scale): "start" | "end" {
  return worseRight ? "start" : "end";
}

function roomFor(label: string): number {
  return Math.min((label.length * CHARACTER + 6) / NARROWEST, 0.45);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
