import { OfficeError } from "./protocol";

interface Pressed {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Ribbon buttons that were pressed and whose function has not ended yet. */
export class RibbonCommands {
  readonly #running = new Map<string, Pressed & { readonly name: string }>();
  #next = 1;

  constructor(private readonly send: (data: Readonly<Record<string, string>>) => void) {}

  press(functionName: string): Promise<void> {
    const id = `cmd-${this.#next++}`;
    return new Promise((resolve, reject) => {
      this.#running.set(id, { name: functionName, resolve, reject });
      this.send({ "0": id, "1": functionName, "2": JSON.stringify({ source: { id: functionName } }) });
    });
  }

  /** The library's message that a command has ended: its id, an Office error code (0 for none), the event object. */
  completed(data: Readonly<Record<string, unknown>>): void {
    const id = String(data["0"]);
    const status = Number(data["1"]);
    const pressed = this.#running.get(id);
    if (!pressed) return;
    this.#running.delete(id);
    if (status === 0) pressed.resolve();
    else if (status === OfficeError.commandNotFound) {
      pressed.reject(new Error(`${status}: the add-in has no function "${pressed.name}".`));
    } else pressed.reject(new Error(`${status}: the command "${pressed.name}" failed.`));
  }
}
