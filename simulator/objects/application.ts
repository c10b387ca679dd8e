import { ApiObject } from "./apiObject";
import { asBoolean, asWord } from "./arguments";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export class Application extends ApiObject {
  readonly className = "Application";

  get calculationMode(): string {
    return this.service.calculationMode;
  }
  set calculationMode(value: unknown) {
    this.service.calculationMode = asWord(value, CALCULATION_MODES);
  }
  get calculationState(): string {
    return "Done";
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  /** Cached results stay: see `formula.ts`. */
  calculate(): void {
    this.service.beforeWrite();
  }
  /** Nothing is drawn while a request runs in any case. */
  suspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
  suspendApiCalculationUntilNextSync(): null {
    return null;
  }
}

/** `context.runtime`. */
export class Runtime extends ApiObject {
  readonly className = "Runtime";

  get enableEvents(): boolean {
    return this.service.events.enabled;
  }
  set enableEvents(value: unknown) {
    this.service.events.enabled = asBoolean(value);
  }
}
