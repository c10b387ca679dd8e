/** Lets a file be dropped anywhere on the page. `overlay` shows while one is held over it. */
export class FileDrop {
  constructor(
    private readonly overlay: HTMLElement,
    private readonly dropped: (files: readonly File[]) => void,
  ) {
    this.listenOn(window);
  }

  /** Also notices a file that is dragged straight onto the pane, whose page would otherwise open it in its place. */
  listenOn(target: Window): void {
    target.addEventListener("dragenter", (event) => this.over(event));
    target.addEventListener("dragover", (event) => this.over(event));
    target.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null && target === window) this.overlay.hidden = true;
    });
    target.addEventListener("drop", (event) => {
      this.overlay.hidden = true;
      if (!holdsFiles(event)) return;
      event.preventDefault();
      this.dropped([...(event.dataTransfer?.files ?? [])]);
    });
  }

  private over(event: DragEvent): void {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.overlay.hidden = false;
  }
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
