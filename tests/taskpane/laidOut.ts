/** jsdom lays nothing out: a windowed list would take the pane for one without height, and draw no row. Import for its effect. */
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 320 });
});
