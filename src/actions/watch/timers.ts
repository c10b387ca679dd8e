/** Errands that wait a little, each under its name; a later one of the same name takes the earlier one's place. */
export class Timers {
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly running = new Set<Promise<void>>();

  /** Errands tell of failures in the session's state or not at all: nobody awaits them. */
  restart(name: string, delay: number, errand: () => Promise<void>): void {
    clearTimeout(this.waiting.get(name));
    const timer = setTimeout(() => {
      const run = errand().finally(() => this.running.delete(run));
      this.running.add(run);
    }, delay);
    this.waiting.set(name, timer);
  }

  /** Drops what waits; resolves once what is under way has ended. */
  async stop(): Promise<void> {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    await Promise.allSettled(this.running);
  }
}
