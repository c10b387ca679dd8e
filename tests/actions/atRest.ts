const LOOK_MS = 40;
const QUIET_LOOKS = 2;

/**
 * Until all that is under way has come to rest: no message between several looks on end, together longer than the patience of a watch in
 * the tests. One look alone may come late, on a busy machine, together with what it waits for.
 */
export async function atRest(host: { readonly counts: { readonly messages: number } }): Promise<void> {
  let before = -1;
  for (let quiet = 0; quiet < QUIET_LOOKS;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    quiet = host.counts.messages === before ? quiet + 1 : 0;
    before = host.counts.messages;
  }
}
