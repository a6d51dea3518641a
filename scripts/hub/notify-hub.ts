/**
 * Tells a WebSub hub that feeds have changed, so that it fetches them and passes on what is new.
 * @param hub web address of the hub
 * @param feeds absolute addresses
 * @throws Error saying what the hub answered where it did not accept
 * @see https://www.w3.org/TR/websub/#publishing (its form is the hubs' own custom, that of PubSubHubbub)
 */
export async function notifyHub(hub: string, feeds: string[]): Promise<void> {
  for (const feed of feeds) {
    const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed, 'hub.topic': feed })
    const answer = await fetch(hub, { method: 'POST', body })
    if (!answer.ok) throw new Error(`${hub} answered ${answer.status} to ${feed}: ${await answer.text()}`)
  }
}
