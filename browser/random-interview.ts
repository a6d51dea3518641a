/**
 * Goes on to an interview drawn from all (`data-slugs`, a JSON file; `data-interviews`, where they stand), but not to
 * the one the reader comes from. Where it cannot, the page stays as it is.
 */
export class RandomInterview extends HTMLElement {
  async connectedCallback() {
    const { slugs = '', interviews = '' } = this.dataset
    try {
      const addresses = ((await (await fetch(slugs)).json()) as string[])
        .map((slug) => new URL(interviews + encodeURIComponent(slug), location.href).href)
        .filter((address, _, all) => all.length === 1 || address !== document.referrer)
      // In place of this page, so that the way back leads to where the reader came from.
      location.replace(addresses[Math.floor(Math.random() * addresses.length)] as string)
    } catch {
      this.remove()
    }
  }
}
